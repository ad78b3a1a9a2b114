using System.Collections.Frozen;

namespace OnRecord.Actors;

/// <summary>Nouns that tell what an unnamed source is, or that make the words around a name an office.</summary>
internal static class Nouns
{
    private static readonly FrozenSet<string> Documents = Set(
        "report reports poll polls survey surveys study studies letter letters statement law laws bill ad ads advertisement document documents email emails e-mail e-mails transcript article articles piece story stories tweet tweets memo video book data "
        + "analysis review paper papers filing filings ruling indictment complaint lawsuit resolution treaty convention agreement constitution plan budget release post posting postings editorial headline column record records returns spot dossier census figures statistics research reporting account accounts message caption essay profile interview commercial film documentary footage tape recording charter manifesto platform communique text brief affidavit subpoena findings score index estimate estimates message messages");

    private static readonly FrozenSet<string> Utterances = Set(
        "record obsession lesson advice account remark remarks words comment comments tweet tweets view views statement statements speech claim claims argument warning promise answer response decision belief criticism praise plea appeal");

    private static readonly FrozenSet<string> Bodies = Set(
        "government administration company campaign group organization organisation agency party ministry department committee commission court university bank newspaper paper website network firm team union association council institute police army military parliament senate house congress city state country nation kingdom office bureau board foundation coalition alliance outlet magazine publication jury panel charity authority embassy");

    private static readonly FrozenSet<string> Offices = Set(
        "president vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy judge justice king queen prince princess pope general gen colonel col lieutenant lt captain capt major sergeant sgt admiral commander chief chairman chairwoman chair chairperson director manager adviser advisor spokesman spokeswoman spokesperson nominee candidate leader professor prof analyst expert economist lawyer attorney historian scientist scholar author writer reporter journalist editor correspondent columnist anchor host moderator founder co-founder executive ceo cfo officer official head deputy speaker lawmaker legislator member strategist pollster consultant activist advocate organizer organiser pastor rev reverend bishop archbishop cardinal imam rabbi doctor dr physician surgeon nurse teacher principal student businessman businesswoman billionaire mogul magnate investor banker actor actress singer rapper musician star coach player commissioner superintendent sheriff policeman detective prosecutor counsel treasurer comptroller controller clerk counselor counsellor negotiator diplomat researcher fellow associate specialist coordinator assistant aide veteran resident voter supporter critic opponent rival ally backer democrat republican conservative liberal independent physicist engineer farmer worker owner partner politician dictator emperor sultan emir sheikh crown regent monarch delegate councilman councilwoman alderman del undersecretary under-secretary chairperson principal dean provost rector father mother wife husband son daughter brother sister niece nephew cousin widow friend colleague rep. sen. gov. journalist vocalist operative surrogate pundit commentator blogger runner-up contender hopeful front-runner frontrunner trustee mediator narrator neurosurgeon psychologist sociologist demographer hacker publicist tycoon entrepreneur developer demonstrator protester marcher parent mom dad grandmother grandfather teammate colleague whistleblower informant peacekeeper ombudsman premier statesman minority-leader parliamentarian lobbyist caucusgoer donor broker officeholder incumbent challenger winner secretary-general director-general co-director vice-chairman vice-chair cochair co-chair mp mep msp peer baroness baron backbencher councillor whip taoiseach solicitor barrister boss pensioner campaigner chef designer artist poet novelist producer filmmaker director broadcaster presenter warden ranger firefighter marine soldier cadet admiral brigadier inspector agent refugee migrant survivor victim witness native businessperson financier trader executive-director mate intern manager pilot astronaut astronomer biologist chemist ecologist mathematician statistician theologian philosopher clergyman vicar preacher evangelist missionary monk nun "
        + "accountant acrobat administrator appointee arbitrator archdeacon auditor ayatollah bailiff bartender benefactor bodyguard boxer boyfriend builder bundler cameraman canvasser caregiver carer cashier celebrity chaplain choreographer classmate cleaner comedian composer conductor constable contractor curator custodian dancer deacon defendant designee dissident driver drummer electrician entertainer fiance fiancee fisherman forecaster fundraiser girlfriend golfer goalkeeper grocer hairdresser heir heiress homemaker homeowner housewife icon influencer innovator insider inventor janitor landlord librarian litigant luminary magistrate mechanic midfielder militant millionaire nanny neighbor neighbour newcomer obstetrician oligarch operator paramedic paralegal patriarch patron pediatrician petitioner photographer plaintiff playwright plumber podcaster predecessor priest programmer proprietor quarterback rancher realtor registrar retailer retiree roommate runner sailor screenwriter shopkeeper skipper socialite songwriter speechwriter spouse staffer stepfather stepmother stockbroker striker successor supplier suspect technician tenant trainer translator trooper tutor umpire veterinarian volunteer waiter waitress warlord wrestler youtuber");

    private static readonly FrozenSet<string> PublicFigures = Set(
        "president senator sen governor gov nominee candidate contender hopeful front-runner frontrunner congressman congresswoman representative rep mayor lawmaker leader chancellor premier minister secretary politician opponent rival businessman businesswoman billionaire mogul tycoon magnate star speaker incumbent challenger mp peer democrat republican justice judge author professor newcomer");

    private static readonly FrozenDictionary<string, string> Synonyms = (
        "sen senator|sen. senator|gov governor|gov. governor|rep representative|rep. representative|congressman representative|congresswoman representative|"
        + "lawmaker representative|candidate nominee|contender nominee|hopeful nominee|chairwoman chair|chairman chair|chairperson chair|doctor physician|"
        + "dr. physician|gop republican|spokeswoman spokesman|spokesperson spokesman|advisor adviser|premier minister|attorney lawyer|"
        + "head leader|chief leader").Split('|').Select(p => p.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>Whether it is something written or recorded that is quoted.</summary>
    public static bool IsDocument(string word) => Documents.Contains(word) || (word.EndsWith('s') && Documents.Contains(word[..^1]));

    /// <summary>Whether it is what somebody says or thinks, so that a possessive before it names the speaker.</summary>
    public static bool IsUtterance(string word) => Utterances.Contains(word);

    /// <summary>Whether it is a body that speaks as one.</summary>
    public static bool IsBody(string word) => Bodies.Contains(word);

    /// <summary>Whether it is an office, a calling or a tie that one person has.</summary>
    public static bool IsOffice(string word) => Offices.Contains(word.TrimEnd('.')) || word.EndsWith("ist", StringComparison.Ordinal)
        || word.EndsWith("ologist", StringComparison.Ordinal) || word.EndsWith("woman", StringComparison.Ordinal) || word.EndsWith("sman", StringComparison.Ordinal);

    /// <summary>Whether it is said of people in public life again and again instead of their name.</summary>
    public static bool IsPublicFigure(string word) => PublicFigures.Contains(word);

    /// <summary>Whether news calls somebody so who was just named, without having said it before: "the Vermont senator".</summary>
    public static bool IsEpithet(string word) => IsPublicFigure(word) && word is not ("president" or "minister" or "premier" or "chancellor" or "secretary" or "judge" or "justice" or "author" or "professor" or "speaker" or "mayor" or "opponent" or "rival");

    /// <summary>Whether it is the name of a party, or an adjective made of one, which is no employer.</summary>
    public static bool IsParty(string word) => word is "republican" or "democratic" or "democrat" or "gop" or "libertarian" or "green" or "tory" or "labour" or "conservative" or "republicans" or "democrats";

    /// <summary>A regular plural without its ending.</summary>
    public static string Singular(string noun) => noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y" : noun.EndsWith('s') ? noun[..^1] : noun;

    /// <summary>One word for nouns that name the same office: "candidate" is "nominee".</summary>
    public static string Common(string word) => Synonyms.GetValueOrDefault(word, word);

    /// <summary>What a body named after a person is called, or <see langword="null"/> where the word does not make one.</summary>
    public static string? Team(string word) => word switch
    {
        "campaign" or "team" or "camp" => "campaign",
        "administration" => "administration",
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
