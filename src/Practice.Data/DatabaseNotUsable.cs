namespace Practice.Data;

/// <summary>The database can't be used as it is; the message tells the operator why and what to do.</summary>
public sealed class DatabaseNotUsable(string message, Exception? inner = null) : Exception(message, inner);
