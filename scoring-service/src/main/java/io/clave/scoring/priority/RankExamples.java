package io.clave.scoring.priority;

/** The founding pair as the contract shows it; a test holds it against what the service answers. */
final class RankExamples {

    static final String REQUEST = """
            {
              "asOf": "2026-01-15",
              "orders": [
                {
                  "orderId": "ONE-OFF-001",
                  "relationship": {
                    "tier": "STANDARD",
                    "serviceLevelAgreement": false,
                    "activePeriodRatio": "0",
                    "cadenceState": "INSUFFICIENT_HISTORY",
                    "tenureMonths": 0
                  },
                  "quantity": "600",
                  "dueOn": "2026-01-30",
                  "receivedAt": "2026-01-15T00:00:00Z"
                },
                {
                  "orderId": "REGULAR-061",
                  "relationship": {
                    "tier": "KEY",
                    "serviceLevelAgreement": true,
                    "activePeriodRatio": "1",
                    "cadenceState": "ON_CADENCE",
                    "tenureMonths": 60
                  },
                  "quantity": "10",
                  "dueOn": "2026-01-30",
                  "receivedAt": "2026-01-15T00:00:00Z"
                }
              ]
            }
            """;

    static final String ANSWER = """
            {
              "asOf": "2026-01-15",
              "modelVersion": "rules-1",
              "missingComponents": [
                "pocketMarginPercentile",
                "lifetimeValuePercentile"
              ],
              "orders": [
                {
                  "rank": 1,
                  "volumeRank": 2,
                  "orderId": "REGULAR-061",
                  "source": null,
                  "accountId": null,
                  "accountName": null,
                  "quantity": "10",
                  "orderValue": null,
                  "dueOn": "2026-01-30",
                  "receivedAt": "2026-01-15T00:00:00Z",
                  "score": "76.50",
                  "priorityClass": "A",
                  "erpCodes": {"sapDeliveryPriority": "01", "sapBopStrategy": "WIN", "oracleDemandClass": "A", "odooPriority": "1", "lowestFirst": 1, "highestFirst": 5},
                  "computedScore": "76.50",
                  "customerClass": null,
                  "dataQuality": null,
                  "cadenceState": "ON_CADENCE",
                  "contributions": [
                    {"component": "TIER", "weight": "0.25", "value": "1", "points": "25.00", "reason": "The account is of tier KEY."},
                    {"component": "RELATIONSHIP", "weight": "0.35", "value": "0.9", "points": "31.50", "reason": "It bought in 100 % of its months, its cadence is ON_CADENCE, and it has been a customer for 60 months."},
                    {"component": "URGENCY", "weight": "0.20", "value": "0.5", "points": "10.00", "reason": "It is due in 15 days."},
                    {"component": "COMMITMENT", "weight": "0.10", "value": "1", "points": "10.00", "reason": "The account has a service level agreement."},
                    {"component": "AGEING", "weight": "0.10", "value": "0", "points": "0.00", "reason": "It has waited 0 days."}
                  ],
                  "explanation": "Number 1 of 2, class A, with 76.50 of 100 points. 25.00 for tier: The account is of tier KEY. 31.50 for relationship: It bought in 100 % of its months, its cadence is ON_CADENCE, and it has been a customer for 60 months. 10.00 for urgency: It is due in 15 days. 10.00 for commitment: The account has a service level agreement. 0.00 for ageing: It has waited 0 days. By quantity alone it would be number 2.",
                  "override": null
                },
                {
                  "rank": 2,
                  "volumeRank": 1,
                  "orderId": "ONE-OFF-001",
                  "source": null,
                  "accountId": null,
                  "accountName": null,
                  "quantity": "600",
                  "orderValue": null,
                  "dueOn": "2026-01-30",
                  "receivedAt": "2026-01-15T00:00:00Z",
                  "score": "25.25",
                  "priorityClass": "D",
                  "erpCodes": {"sapDeliveryPriority": "04", "sapBopStrategy": "FILL", "oracleDemandClass": "D", "odooPriority": "0", "lowestFirst": 4, "highestFirst": 2},
                  "computedScore": "25.25",
                  "customerClass": null,
                  "dataQuality": null,
                  "cadenceState": "INSUFFICIENT_HISTORY",
                  "contributions": [
                    {"component": "TIER", "weight": "0.25", "value": "0.33", "points": "8.25", "reason": "The account is of tier STANDARD."},
                    {"component": "RELATIONSHIP", "weight": "0.35", "value": "0.2", "points": "7.00", "reason": "It bought in 0 % of its months, its cadence is not known yet, and it has been a customer for 0 months."},
                    {"component": "URGENCY", "weight": "0.20", "value": "0.5", "points": "10.00", "reason": "It is due in 15 days."},
                    {"component": "COMMITMENT", "weight": "0.10", "value": "0", "points": "0.00", "reason": "The account has no service level agreement."},
                    {"component": "AGEING", "weight": "0.10", "value": "0", "points": "0.00", "reason": "It has waited 0 days."}
                  ],
                  "explanation": "Number 2 of 2, class D, with 25.25 of 100 points. 8.25 for tier: The account is of tier STANDARD. 7.00 for relationship: It bought in 0 % of its months, its cadence is not known yet, and it has been a customer for 0 months. 10.00 for urgency: It is due in 15 days. 0.00 for commitment: The account has no service level agreement. 0.00 for ageing: It has waited 0 days. By quantity alone it would be number 1.",
                  "override": null
                }
              ]
            }
            """;

    private RankExamples() {}
}
