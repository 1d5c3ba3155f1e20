package io.clave.scoring.retention;

/** Five accounts as the contract shows them; a test holds it against what the service answers. */
final class RetentionExamples {

    static final String ANSWER = """
            {
              "start": {"from": "2011-01-01", "until": "2011-01-31"},
              "end": {"from": "2011-02-01", "until": "2011-02-28"},
              "hierarchyAsOf": "2011-02-28",
              "currencies": [
                {
                  "currency": "EUR",
                  "revenue": {
                    "accounts": 4,
                    "start": {"amount": "1000.00", "currency": "EUR"},
                    "churn": {"accounts": 1, "amount": {"amount": "80.00", "currency": "EUR"}},
                    "contraction": {"accounts": 1, "amount": {"amount": "20.00", "currency": "EUR"}},
                    "expansion": {"accounts": 1, "amount": {"amount": "150.00", "currency": "EUR"}},
                    "grossRetention": 0.9,
                    "netRetention": 1.05,
                    "notAboveZero": 0,
                    "unknown": 0
                  },
                  "margin": {
                    "accounts": 4,
                    "start": {"amount": "40.00", "currency": "EUR"},
                    "churn": {"accounts": 1, "amount": {"amount": "10.00", "currency": "EUR"}},
                    "contraction": {"accounts": 3, "amount": {"amount": "6.00", "currency": "EUR"}},
                    "expansion": {"accounts": 0, "amount": {"amount": "0.00", "currency": "EUR"}},
                    "grossRetention": 0.6,
                    "netRetention": 0.6,
                    "notAboveZero": 0,
                    "unknown": 0
                  },
                  "gained": {"accounts": 1, "amount": {"amount": "70.00", "currency": "EUR"}}
                }
              ],
              "leftOut": [{"reason": "SEVERAL_CURRENCIES", "accounts": 0, "revenue": []}]
            }
            """;

    private RetentionExamples() {}
}
