namespace Practice.Content;

/// <summary>The jobs that a card can be about.</summary>
public static class Roles
{
    public static readonly IReadOnlyList<string> All =
    [
        "retail-assistant", "cashier", "restaurant-server", "barista", "receptionist", "hotel-desk", "airline-desk",
        "call-centre-agent", "telecom-agent", "bank-teller", "clinic-front-desk", "pharmacy-assistant", "delivery-driver",
        "online-shop-support", "software-support", "customer-success-manager", "account-manager", "sales-representative",
        "small-business-owner", "school-office", "council-office", "supervisor", "team-lead", "executive", "volunteer", "any-role",
    ];
}
