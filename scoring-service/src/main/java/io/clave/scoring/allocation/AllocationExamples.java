package io.clave.scoring.allocation;

/** The founding pair as the contract shows it; a test holds it against what the service answers. */
final class AllocationExamples {

    static final String REQUEST = """
            {
              "asOf": "2026-01-15",
              "policies": ["VOLUME", "FAIR"],
              "basePolicy": "VOLUME",
              "protection": {
                "target": "NUMBER",
                "quotas": [{"priorityClass": "A", "value": "10"}],
                "releaseDays": 7
              },
              "capacities": [{"product": "FIT-9000", "period": "2026-01-30", "quantity": "600"}],
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
                  "product": "FIT-9000",
                  "period": "2026-01-30",
                  "quantity": "600",
                  "unitPrice": {"amount": "1000.00", "currency": "EUR"},
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
                  "product": "FIT-9000",
                  "period": "2026-01-30",
                  "quantity": "10",
                  "unitPrice": {"amount": "1000.00", "currency": "EUR"},
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
              "basePolicy": "VOLUME",
              "protection": {"target": "NUMBER", "quotas": [{"priorityClass": "A", "value": "10"}], "releaseDays": 7},
              "policies": [
                {
                  "policy": "VOLUME",
                  "demanded": "610",
                  "allocated": "600",
                  "fill": "0.9836",
                  "minimumFill": "0",
                  "accountsWithLess": 0,
                  "accountsThatLose": 1,
                  "revenueAtRisk": {"amounts": [{"amount": "10000.00", "currency": "EUR"}], "missing": null},
                  "marginAtRisk": {"amounts": null, "missing": "UNIT_MARGIN_MISSING"}
                },
                {
                  "policy": "FAIR",
                  "demanded": "610",
                  "allocated": "600",
                  "fill": "0.9836",
                  "minimumFill": "0.9833",
                  "accountsWithLess": 1,
                  "accountsThatLose": 1,
                  "revenueAtRisk": {"amounts": [{"amount": "10000.00", "currency": "EUR"}], "missing": null},
                  "marginAtRisk": {"amounts": null, "missing": "UNIT_MARGIN_MISSING"}
                }
              ],
              "accounts": [
                {
                  "accountId": null,
                  "name": "REGULAR-061",
                  "demanded": "10",
                  "bestPolicy": "FAIR",
                  "shares": [
                    {
                      "policy": "VOLUME",
                      "allocated": "0",
                      "fill": "0",
                      "changeFromBase": "0",
                      "lostToBest": "10",
                      "revenueAtRisk": {"amounts": [{"amount": "10000.00", "currency": "EUR"}], "missing": null},
                      "marginAtRisk": {"amounts": null, "missing": "UNIT_MARGIN_MISSING"}
                    },
                    {
                      "policy": "FAIR",
                      "allocated": "10",
                      "fill": "1",
                      "changeFromBase": "10",
                      "lostToBest": "0",
                      "revenueAtRisk": {"amounts": [], "missing": null},
                      "marginAtRisk": {"amounts": [], "missing": null}
                    }
                  ]
                },
                {
                  "accountId": null,
                  "name": "ONE-OFF-001",
                  "demanded": "600",
                  "bestPolicy": "VOLUME",
                  "shares": [
                    {
                      "policy": "VOLUME",
                      "allocated": "600",
                      "fill": "1",
                      "changeFromBase": "0",
                      "lostToBest": "0",
                      "revenueAtRisk": {"amounts": [], "missing": null},
                      "marginAtRisk": {"amounts": [], "missing": null}
                    },
                    {
                      "policy": "FAIR",
                      "allocated": "590",
                      "fill": "0.9833",
                      "changeFromBase": "-10",
                      "lostToBest": "10",
                      "revenueAtRisk": {"amounts": [{"amount": "10000.00", "currency": "EUR"}], "missing": null},
                      "marginAtRisk": {"amounts": null, "missing": "UNIT_MARGIN_MISSING"}
                    }
                  ]
                }
              ],
              "orders": [
                {
                  "orderId": "ONE-OFF-001",
                  "source": null,
                  "accountId": null,
                  "product": "FIT-9000",
                  "period": "2026-01-30",
                  "score": "25.25",
                  "priorityClass": "D",
                  "quantity": "600",
                  "shares": [{"policy": "VOLUME", "allocated": "600"}, {"policy": "FAIR", "allocated": "590"}]
                },
                {
                  "orderId": "REGULAR-061",
                  "source": null,
                  "accountId": null,
                  "product": "FIT-9000",
                  "period": "2026-01-30",
                  "score": "76.50",
                  "priorityClass": "A",
                  "quantity": "10",
                  "shares": [{"policy": "VOLUME", "allocated": "0"}, {"policy": "FAIR", "allocated": "10"}]
                }
              ]
            }
            """;

    private AllocationExamples() {}
}
