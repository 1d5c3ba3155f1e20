package io.clave.scoring.whalecurve;

/** Five accounts as the contract shows them; a test holds it against what the service answers. */
final class WhaleCurveExamples {

    static final String ANSWER = """
            {
              "from": "2013-03-02",
              "asOf": "2013-03-02",
              "hierarchyAsOf": "2013-03-02",
              "currencies": [
                {
                  "currency": "EUR",
                  "accounts": 5,
                  "margin": {"amount": "120.00", "currency": "EUR"},
                  "marginMissing": {"accounts": 1, "revenue": {"amount": "250.00", "currency": "EUR"}},
                  "coverage": 0.8,
                  "peak": {"accountShare": 0.6, "margin": {"amount": "180.00", "currency": "EUR"}, "marginShare": 1.5},
                  "losing": {"accounts": 2, "margin": {"amount": "-60.00", "currency": "EUR"}},
                  "curve": [
                    {"accountShare": 0.0, "margin": {"amount": "0.00", "currency": "EUR"}, "marginShare": 0.0},
                    {
                      "accountShare": 0.05,
                      "margin": {"amount": "25.00", "currency": "EUR"},
                      "marginShare": 0.20833333
                    },
                    {
                      "accountShare": 0.1,
                      "margin": {"amount": "50.00", "currency": "EUR"},
                      "marginShare": 0.41666667
                    },
                    {"accountShare": 0.15, "margin": {"amount": "75.00", "currency": "EUR"}, "marginShare": 0.625},
                    {
                      "accountShare": 0.2,
                      "margin": {"amount": "100.00", "currency": "EUR"},
                      "marginShare": 0.83333333
                    },
                    {
                      "accountShare": 0.25,
                      "margin": {"amount": "115.00", "currency": "EUR"},
                      "marginShare": 0.95833333
                    },
                    {
                      "accountShare": 0.3,
                      "margin": {"amount": "130.00", "currency": "EUR"},
                      "marginShare": 1.08333333
                    },
                    {
                      "accountShare": 0.35,
                      "margin": {"amount": "145.00", "currency": "EUR"},
                      "marginShare": 1.20833333
                    },
                    {
                      "accountShare": 0.4,
                      "margin": {"amount": "160.00", "currency": "EUR"},
                      "marginShare": 1.33333333
                    },
                    {"accountShare": 0.45, "margin": {"amount": "165.00", "currency": "EUR"}, "marginShare": 1.375},
                    {
                      "accountShare": 0.5,
                      "margin": {"amount": "170.00", "currency": "EUR"},
                      "marginShare": 1.41666667
                    },
                    {
                      "accountShare": 0.55,
                      "margin": {"amount": "175.00", "currency": "EUR"},
                      "marginShare": 1.45833333
                    },
                    {"accountShare": 0.6, "margin": {"amount": "180.00", "currency": "EUR"}, "marginShare": 1.5},
                    {
                      "accountShare": 0.65,
                      "margin": {"amount": "177.50", "currency": "EUR"},
                      "marginShare": 1.47916667
                    },
                    {
                      "accountShare": 0.7,
                      "margin": {"amount": "175.00", "currency": "EUR"},
                      "marginShare": 1.45833333
                    },
                    {
                      "accountShare": 0.75,
                      "margin": {"amount": "172.50", "currency": "EUR"},
                      "marginShare": 1.4375
                    },
                    {
                      "accountShare": 0.8,
                      "margin": {"amount": "170.00", "currency": "EUR"},
                      "marginShare": 1.41666667
                    },
                    {
                      "accountShare": 0.85,
                      "margin": {"amount": "157.50", "currency": "EUR"},
                      "marginShare": 1.3125
                    },
                    {
                      "accountShare": 0.9,
                      "margin": {"amount": "145.00", "currency": "EUR"},
                      "marginShare": 1.20833333
                    },
                    {
                      "accountShare": 0.95,
                      "margin": {"amount": "132.50", "currency": "EUR"},
                      "marginShare": 1.10416667
                    },
                    {"accountShare": 1.0, "margin": {"amount": "120.00", "currency": "EUR"}, "marginShare": 1.0}
                  ],
                  "best": [
                    {
                      "accountId": "0c0c0c00-0000-4000-8000-000000001000",
                      "name": "Account 0",
                      "revenue": {"amount": "200.00", "currency": "EUR"},
                      "margin": {"amount": "100.00", "currency": "EUR"}
                    },
                    {
                      "accountId": "0c0c0c00-0000-4000-8000-000000001001",
                      "name": "Account 1",
                      "revenue": {"amount": "200.00", "currency": "EUR"},
                      "margin": {"amount": "60.00", "currency": "EUR"}
                    },
                    {
                      "accountId": "0c0c0c00-0000-4000-8000-000000001002",
                      "name": "Account 2",
                      "revenue": {"amount": "200.00", "currency": "EUR"},
                      "margin": {"amount": "20.00", "currency": "EUR"}
                    }
                  ],
                  "worst": [
                    {
                      "accountId": "0c0c0c00-0000-4000-8000-000000001004",
                      "name": "Account 4",
                      "revenue": {"amount": "200.00", "currency": "EUR"},
                      "margin": {"amount": "-50.00", "currency": "EUR"}
                    },
                    {
                      "accountId": "0c0c0c00-0000-4000-8000-000000001003",
                      "name": "Account 3",
                      "revenue": {"amount": "200.00", "currency": "EUR"},
                      "margin": {"amount": "-10.00", "currency": "EUR"}
                    }
                  ]
                }
              ],
              "leftOut": [{"reason": "SEVERAL_CURRENCIES", "accounts": 0, "revenue": []}]
            }
            """;

    private WhaleCurveExamples() {}
}
