using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.App.Exchange.Coding;

namespace OnRecord.App.Exchange.Dna;

/// <summary>A Discourse Network Analyzer 3 database (<c>.dna</c>, SQLite): documents and coded statements, written and read.</summary>
internal sealed class DnaFile : IDisposable
{
    /// <summary>The password of the one coder, "Admin"; the program asks for it when the file is opened.</summary>
    public const string Password = "onrecord";

    /// <summary>The longest name, title or concept, in UTF-16 units; longer ones are cut.</summary>
    public const int LongestName = 190;

    private const int PersonVariable = 1, OrganisationVariable = 2, ConceptVariable = 3, AgreementVariable = 4;

    private static readonly string[] Needed =
    [
        "DOCUMENTS.TEXT", "DOCUMENTS.DATE", "STATEMENTS.START", "STATEMENTS.STOP", "VARIABLES.VARIABLE", "ENTITIES.VALUE", "DATASHORTTEXT.ENTITY", "DATABOOLEAN.VALUE", "CODERS.NAME",
    ];

    private readonly SqliteConnection connection;

    private readonly Dictionary<(int Variable, string Value), long> entities = [];

    private DnaFile(SqliteConnection connection) => this.connection = connection;

    /// <summary>Makes a new, empty file.</summary>
    public static DnaFile Create(string path)
    {
        var file = new DnaFile(Open(path, SqliteOpenMode.ReadWriteCreate));
        using var schema = new StreamReader(typeof(DnaFile).Assembly.GetManifestResourceStream("dna-3.sql")!);
        file.connection.Execute(schema.ReadToEnd());
        file.connection.Execute("INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password) VALUES (1, 'Admin', 255, 255, 0, @hash)", new { hash = Hash(Password) });
        return file;
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="CodingException">It is no file of that program, or of an older one; the message says which and what to do.</exception>
    public static DnaFile OpenRead(string path)
    {
        if (!File.Exists(path))
        {
            throw new CodingException($"there is no file {path}.");
        }

        SqliteConnection? opened = null;
        try
        {
            opened = Open(path, SqliteOpenMode.ReadOnly);
            var columns = opened.Query<string>("SELECT upper(m.name || '.' || c.name) FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'").ToHashSet(StringComparer.Ordinal);
            if (Needed.FirstOrDefault(n => !columns.Contains(n)) is { } lacks)
            {
                throw new CodingException($"{path} has no {lacks}: it is not of Discourse Network Analyzer 3. Open a file of version 2 there and save it.");
            }

            return new DnaFile(opened);
        }
        catch (Exception e) when (e is SqliteException or CodingException)
        {
            opened?.Dispose();
            throw e as CodingException ?? new CodingException($"{path} cannot be read as a Discourse Network Analyzer file: {e.Message}");
        }
    }

    /// <summary>Writes everything of <paramref name="work"/> or nothing.</summary>
    public void Write(Action work)
    {
        using var transaction = connection.BeginTransaction();
        work();
        transaction.Commit();
    }

    public void Add(DnaDocument document) => connection.Execute(
        "INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Source, Notes, Date) VALUES (@Id, @title, @Text, 1, @author, @source, @Notes, @date)",
        new { document.Id, title = Name(document.Title), document.Text, author = Name(document.Author), source = Name(document.Source), document.Notes, date = document.Date.ToUnixTimeSeconds() });

    public void Add(DnaStatement statement)
    {
        long id = connection.QuerySingle<long>(
            "INSERT INTO STATEMENTS (StatementTypeId, DocumentId, Start, Stop, Coder) VALUES (1, @Document, @Start, @Stop, 1) RETURNING ID", statement);
        foreach (var (variable, value) in new[] { (PersonVariable, statement.Person), (OrganisationVariable, statement.Organisation), (ConceptVariable, statement.Concept) })
        {
            connection.Execute("INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (@id, @variable, @entity)", new { id, variable, entity = Entity(variable, Name(value)) });
        }

        connection.Execute("INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (@id, @AgreementVariable, @Agreement)", new { id, AgreementVariable, statement.Agreement });
    }

    /// <summary>All documents, one at a time.</summary>
    public IEnumerable<DnaDocument> Documents() =>
        from row in connection.Query<(long Id, string Title, string Text, string Author, string Source, string Notes, long Date)>(
            "SELECT ID, Title, Text, Author, Source, Notes, Date FROM DOCUMENTS ORDER BY ID", buffered: false)
        select new DnaDocument(row.Id, row.Title, row.Text, row.Author, row.Source, row.Notes, Time(row.Date));

    /// <summary>The statements of a document that have a concept and an agreement, by place. The variables are found by name: their numbers differ between files.</summary>
    public IReadOnlyList<DnaStatement> Statements(long document) =>
    [
        .. from row in connection.Query<(long Id, string? Coder, long Start, long Stop, string? Person, string? Organisation, string Concept, long Agreement)>(
            """
            SELECT s.ID, (SELECT c.Name FROM CODERS c WHERE c.ID = s.Coder), s.Start, s.Stop, max(CASE v.Variable WHEN 'person' THEN e.Value END), max(CASE v.Variable WHEN 'organization' THEN e.Value END),
              max(CASE v.Variable WHEN 'concept' THEN e.Value END) AS Concept, b.Value
            FROM STATEMENTS s JOIN DATASHORTTEXT d ON d.StatementId = s.ID JOIN VARIABLES v ON v.ID = d.VariableId JOIN ENTITIES e ON e.ID = d.Entity
              JOIN DATABOOLEAN b ON b.StatementId = s.ID JOIN VARIABLES a ON a.ID = b.VariableId AND a.Variable = 'agreement'
            WHERE s.DocumentId = @document GROUP BY s.ID HAVING coalesce(Concept, '') <> '' ORDER BY s.Start, s.Stop, s.ID
            """, new { document })
        select new DnaStatement(document, (int)row.Start, (int)row.Stop, row.Person ?? "", row.Organisation ?? "", row.Concept, row.Agreement != 0) { Id = row.Id, Coder = row.Coder ?? "" },
    ];

    public void Dispose() => connection.Dispose();

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        // not pooled: the file is copied or deleted as soon as it is closed
        var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true }.ToString());
        file.Open();
        return file;
    }

    private static DateTimeOffset Time(long seconds) =>
        seconds is > -62135596800 and < 253402300800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UnixEpoch;

    private static string Name(string text) => text.Length <= LongestName ? text : text[..(char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName)];

    // a salted SHA-256, 100,000 times over, as the program's password check reads it
    private static string Hash(string password)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(16);
        byte[] digest = SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(password)]);
        for (int i = 1; i < 100_000; i++)
        {
            digest = SHA256.HashData(digest);
        }

        return Convert.ToBase64String([.. salt, .. digest]);
    }

    private long Entity(int variable, string value)
    {
        if (!entities.TryGetValue((variable, value), out long id))
        {
            id = connection.QuerySingle<long>("INSERT INTO ENTITIES (VariableId, Value, Red, Green, Blue) VALUES (@variable, @value, 0, 0, 0) RETURNING ID", new { variable, value });
            entities[(variable, value)] = id;
        }

        return id;
    }
}
