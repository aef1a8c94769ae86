using Practice.Benchmarks;

return args switch
{
    ["train", .. var rest] => TrainCommand.Run(rest),
    ["agreement", "shipped", var path] => ShippedCommand.Run(path),
    ["agreement", .. var rest] => AgreementCommand.Run(rest),
    ["deck", .. var rest] => await DeckCommand.Run(loadsOnly: rest is ["load"]),
    ["speed", ..] => SpeedCommand.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        """
        usage: train                   makes src/Practice.Scoring/Model/model.bin again from the folder Panel and the rubric
               agreement [PARTITION]   cross-validates: agreement with the panel on scenarios not seen, in every layout
               agreement shipped FILE  what the shipped scorer says of the panel's answers, to compare with other arithmetic
               deck [load]             loads 10,000 made-up cards, and times the deck's pages with 40 and with 10,000
               speed                   load time and time per answer of the shipped model
        """);
    return 2;
}
