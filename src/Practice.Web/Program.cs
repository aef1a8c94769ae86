using Practice.Web.Commands;

return await PracticeCommand.Run(args);

public sealed partial class Program;
