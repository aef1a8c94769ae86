using Practice.Benchmarks;

return args switch
{
    ["train", .. var rest] => TrainCommand.Run(rest),
    ["agreement", "shipped", var path] => ShippedCommand.Run(path),
    ["agreement", .. var rest] => AgreementCommand.Run(rest),
    ["speed", ..] => SpeedCommand.Run(),
    ["profile"] => ProfileCommand.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        """
        usage: train                   makes src/Practice.Scoring/Model/model.bin again from the folder Panel and the rubric
               agreement [PARTITION]   cross-validates: agreement with the panel on scenarios not seen, in every layout
               agreement shipped FILE  what the shipped scorer says of the panel's answers, to compare with other arithmetic
               speed                   load time and time per answer of the shipped model
        """);
    return 2;
}
