using Practice.Benchmarks;

return args switch
{
    ["train", .. var rest] => TrainCommand.Run(rest),
    ["words"] => WordsCommand.Run(),
    ["agreement", "shipped", var path] => ShippedCommand.Run(path),
    ["agreement", "unseen"] => ShippedCommand.RunUnseen(),
    ["agreement", "attempts"] => AttemptsCommand.Run(),
    ["agreement", .. var rest] => AgreementCommand.Run(rest),
    ["deck", .. var rest] => await DeckCommand.Run(loadsOnly: rest is ["load"]),
    ["coach"] => await CoachCommand.Run(),
    ["card"] => CardCommand.Write(),
    ["check"] => CardCommand.Check(),
    ["speed", "--quick"] => SpeedCommand.Run(),
    ["speed"] => Speed.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        """
        usage: train                   makes src/Practice.Scoring/Model/model.bin again from the rated answers and the rubric
               words                   makes src/Practice.Scoring/Text/words.txt again, the words of the answers; build, then train
               agreement [PARTITION]   cross-validates: agreement with the panel on scenarios not seen, in every layout
               agreement shipped FILE  what the shipped scorer says of the panel's answers, to compare with other arithmetic
               agreement unseen        how far the shipped scorer agrees with the readers of answers that it has never met
               agreement attempts      which attempts to fool the shipped scorer succeed, and which honest answers in unusual words fail
               card                    cross-validates in two partitions and every layout, and writes src/Practice.Web/accuracy.json
               check                   the same in the second partition, and tells which figure is lower than accuracy.json says; exit status 1 if any is
               speed                   times the shipped model with BenchmarkDotNet: an answer, a very long one, loading
               speed --quick           load time and median time per answer, in seconds rather than minutes
               deck [load]             loads 10,000 made-up cards, and times the deck's pages with 40 and with 10,000
               coach                   fills a site with 5,000 drafts, and times the pages of coaches and their seekers
        """);
    return 2;
}
