namespace OnRecord.Store.Sqlite;

/// <summary>The numbers of statements in the record. None is given twice: a statement that was rejected comes back under its own.</summary>
internal static class StatementId
{
    /// <summary>SQL for the number of a new row: <c>@Id</c> where it is given and free, else one that no statement has had.</summary>
    public const string Value = """
        coalesce((SELECT @Id WHERE NOT EXISTS (SELECT 1 FROM statement WHERE id = @Id)), max((SELECT coalesce(max(id), 0) FROM statement), (SELECT last FROM statement_gone)) + 1)
        """;
}
