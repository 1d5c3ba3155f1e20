package io.clave.scoring.concentration;

/** Three accounts as the contract shows them; a test holds it against what the service answers. */
final class ConcentrationExamples {

    static final String ANSWER = """
            {
              "from": "2015-03-02",
              "asOf": "2015-03-03",
              "hierarchyAsOf": "2015-03-03",
              "currencies": [
                {
                  "currency": "EUR",
                  "gross": {
                    "accounts": 3,
                    "revenue": {"amount": "100000.00", "currency": "EUR"},
                    "accountsAtZero": 1,
                    "accountsBelowZero": 0,
                    "revenueBelowZero": {"amount": "0.00", "currency": "EUR"},
                    "figures": {
                      "hhi": 3800.0,
                      "normalisedHhi": 0.07,
                      "band": "CONCENTRATED",
                      "effectiveNumber": 2.63157895,
                      "gini": 0.2,
                      "entropy": 1.02965301,
                      "topShares": [
                        {"accounts": 1, "share": 0.5},
                        {"accounts": 5, "share": 1.0},
                        {"accounts": 10, "share": 1.0},
                        {"accounts": 20, "share": 1.0}
                      ],
                      "topTenthShare": 0.5,
                      "topFifthShare": 0.5,
                      "accountsForHalf": 1,
                      "accountsForFourFifths": 2,
                      "lorenz": [
                        {"accountShare": 0.0, "revenueShare": 0.0},
                        {"accountShare": 0.05, "revenueShare": 0.03},
                        {"accountShare": 0.1, "revenueShare": 0.06},
                        {"accountShare": 0.15, "revenueShare": 0.09},
                        {"accountShare": 0.2, "revenueShare": 0.12},
                        {"accountShare": 0.25, "revenueShare": 0.15},
                        {"accountShare": 0.3, "revenueShare": 0.18},
                        {"accountShare": 0.35, "revenueShare": 0.215},
                        {"accountShare": 0.4, "revenueShare": 0.26},
                        {"accountShare": 0.45, "revenueShare": 0.305},
                        {"accountShare": 0.5, "revenueShare": 0.35},
                        {"accountShare": 0.55, "revenueShare": 0.395},
                        {"accountShare": 0.6, "revenueShare": 0.44},
                        {"accountShare": 0.65, "revenueShare": 0.485},
                        {"accountShare": 0.7, "revenueShare": 0.55},
                        {"accountShare": 0.75, "revenueShare": 0.625},
                        {"accountShare": 0.8, "revenueShare": 0.7},
                        {"accountShare": 0.85, "revenueShare": 0.775},
                        {"accountShare": 0.9, "revenueShare": 0.85},
                        {"accountShare": 0.95, "revenueShare": 0.925},
                        {"accountShare": 1.0, "revenueShare": 1.0}
                      ]
                    },
                    "majorAccounts": [
                      {
                        "accountId": "0c0c0c00-0000-4000-8000-000000000050",
                        "name": "Fifty",
                        "buyingAccounts": 1,
                        "revenue": {"amount": "50000.00", "currency": "EUR"},
                        "share": 0.5
                      },
                      {
                        "accountId": "0c0c0c00-0000-4000-8000-000000000030",
                        "name": "Thirty",
                        "buyingAccounts": 1,
                        "revenue": {"amount": "30000.00", "currency": "EUR"},
                        "share": 0.3
                      },
                      {
                        "accountId": "0c0c0c00-0000-4000-8000-000000000020",
                        "name": "Twenty",
                        "buyingAccounts": 1,
                        "revenue": {"amount": "20000.00", "currency": "EUR"},
                        "share": 0.2
                      }
                    ]
                  },
                  "net": {
                    "accounts": 3,
                    "revenue": {"amount": "100000.00", "currency": "EUR"},
                    "accountsAtZero": 0,
                    "accountsBelowZero": 1,
                    "revenueBelowZero": {"amount": "-500.00", "currency": "EUR"},
                    "figures": {
                      "hhi": 3800.0,
                      "normalisedHhi": 0.07,
                      "band": "CONCENTRATED",
                      "effectiveNumber": 2.63157895,
                      "gini": 0.2,
                      "entropy": 1.02965301,
                      "topShares": [
                        {"accounts": 1, "share": 0.5},
                        {"accounts": 5, "share": 1.0},
                        {"accounts": 10, "share": 1.0},
                        {"accounts": 20, "share": 1.0}
                      ],
                      "topTenthShare": 0.5,
                      "topFifthShare": 0.5,
                      "accountsForHalf": 1,
                      "accountsForFourFifths": 2,
                      "lorenz": [
                        {"accountShare": 0.0, "revenueShare": 0.0},
                        {"accountShare": 0.05, "revenueShare": 0.03},
                        {"accountShare": 0.1, "revenueShare": 0.06},
                        {"accountShare": 0.15, "revenueShare": 0.09},
                        {"accountShare": 0.2, "revenueShare": 0.12},
                        {"accountShare": 0.25, "revenueShare": 0.15},
                        {"accountShare": 0.3, "revenueShare": 0.18},
                        {"accountShare": 0.35, "revenueShare": 0.215},
                        {"accountShare": 0.4, "revenueShare": 0.26},
                        {"accountShare": 0.45, "revenueShare": 0.305},
                        {"accountShare": 0.5, "revenueShare": 0.35},
                        {"accountShare": 0.55, "revenueShare": 0.395},
                        {"accountShare": 0.6, "revenueShare": 0.44},
                        {"accountShare": 0.65, "revenueShare": 0.485},
                        {"accountShare": 0.7, "revenueShare": 0.55},
                        {"accountShare": 0.75, "revenueShare": 0.625},
                        {"accountShare": 0.8, "revenueShare": 0.7},
                        {"accountShare": 0.85, "revenueShare": 0.775},
                        {"accountShare": 0.9, "revenueShare": 0.85},
                        {"accountShare": 0.95, "revenueShare": 0.925},
                        {"accountShare": 1.0, "revenueShare": 1.0}
                      ]
                    },
                    "majorAccounts": [
                      {
                        "accountId": "0c0c0c00-0000-4000-8000-000000000050",
                        "name": "Fifty",
                        "buyingAccounts": 1,
                        "revenue": {"amount": "50000.00", "currency": "EUR"},
                        "share": 0.5
                      },
                      {
                        "accountId": "0c0c0c00-0000-4000-8000-000000000030",
                        "name": "Thirty",
                        "buyingAccounts": 1,
                        "revenue": {"amount": "30000.00", "currency": "EUR"},
                        "share": 0.3
                      },
                      {
                        "accountId": "0c0c0c00-0000-4000-8000-000000000020",
                        "name": "Twenty",
                        "buyingAccounts": 1,
                        "revenue": {"amount": "20000.00", "currency": "EUR"},
                        "share": 0.2
                      }
                    ]
                  }
                }
              ],
              "leftOut": [{"reason": "SEVERAL_CURRENCIES", "accounts": 0, "revenue": []}]
            }
            """;

    private ConcentrationExamples() {}
}
