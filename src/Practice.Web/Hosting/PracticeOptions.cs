namespace Practice.Web.Hosting;

/// <summary>The operator's settings, under <c>Practice:</c>. What is empty takes its default.</summary>
public sealed class PracticeOptions
{
    public string DataFolder { get; set; } = "";

    public string ContentFolder { get; set; } = "";

    public GuestOptions Guests { get; set; } = new();

    public sealed class GuestOptions
    {
        /// <summary>Days for which the work of a guest is kept after the last visit, 1 to 3650.</summary>
        public int KeepDays { get; set; } = 30;
    }
}
