namespace Practice.Web.Commands.Demo;

/// <summary>What people are called, and where they live.</summary>
internal static class PeopleNames
{
    public static readonly string[] First =
    [
        "Aisha", "Alan", "Amara", "Andrei", "Anna", "Beatriz", "Bilal", "Bronwen", "Callum", "Carmen", "Chidi", "Dagmar", "Daniel", "Dilys",
        "Efua", "Elena", "Ewan", "Farah", "Fiona", "Gareth", "Grace", "Hamid", "Hannah", "Ines", "Ivan", "Jamal", "Jana", "Joan", "Kemi", "Kofi",
        "Leila", "Liam", "Lucia", "Maja", "Marek", "Megan", "Mohamed", "Nadia", "Niamh", "Oksana", "Omar", "Owen", "Pavel", "Priya", "Rashida",
        "Rhys", "Rosa", "Samir", "Shona", "Silvia", "Tariq", "Teresa", "Tunde", "Uma", "Viktor", "Wanda", "Yasmin", "Yusuf", "Zainab", "Zofia",
    ];

    public static readonly string[] Last =
    [
        "Abbott", "Ahmed", "Andersen", "Banerjee", "Barrow", "Bello", "Bianchi", "Campbell", "Castillo", "Chaudhry", "Clarke", "Costa", "Davies",
        "Dogan", "Edwards", "Fernando", "Fraser", "Garcia", "Gill", "Gordon", "Hassan", "Hughes", "Ibrahim", "Ivanova", "Jansen", "Jones",
        "Kelly", "Khan", "Kovac", "Laing", "Lopez", "Marsh", "Mbeki", "Mehta", "Moreno", "Murray", "Ndiaye", "Novak", "Obi", "Osei", "Park",
        "Patel", "Petrov", "Quinn", "Rahman", "Reid", "Rossi", "Said", "Santos", "Sharma", "Silva", "Sinclair", "Soto", "Tanaka", "Thomas",
        "Turner", "Vargas", "Walsh", "Yilmaz", "Zhang",
    ];

    public static readonly string[] Customers =
    [
        "Aldridge", "Bassett", "Begum", "Brandt", "Calloway", "Chowdhury", "Corrigan", "Delaney", "Eriksen", "Fairley", "Galloway", "Hartley",
        "Hossain", "Ingram", "Jarvis", "Kaplan", "Lachlan", "Lawal", "Mackie", "Martins", "Nair", "Ogden", "Okoro", "Pereira", "Pollard",
        "Rafiq", "Ridley", "Shah", "Stanhope", "Sutton", "Tyrell", "Varga", "Weir", "Winslow", "Yeboah", "Zielinski",
    ];

    public static readonly string[] Towns =
    [
        "Aberdeen", "Bath", "Belfast", "Bristol", "Burnley", "Cardiff", "Carlisle", "Chester", "Coventry", "Derby", "Dundee", "Edinburgh",
        "Exeter", "Gloucester", "Hastings", "Hereford", "Hull", "Inverness", "Ipswich", "Leeds", "Leicester", "Lincoln", "Luton", "Manchester",
        "Newport", "Norwich", "Nottingham", "Oldham", "Paisley", "Perth", "Plymouth", "Preston", "Sheffield", "Stirling", "Stoke", "Sunderland",
        "Swansea", "Whitby", "Worcester", "Wrexham", "York",
    ];
}
