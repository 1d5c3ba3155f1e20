package io.clave.scoring.keyaccount;

/** An account as the contract shows it; a test holds it against what the service answers. */
final class KeyAccountExamples {

    static final String ANSWER = """
            {
              "accountId": "0c0c0c00-0000-4000-8000-000000004001",
              "accountName": "Hansa Werke GmbH",
              "criteriaVersion": 1,
              "rank": 1,
              "quadrant": "STRATEGIC",
              "mean": "6.3750",
              "attractiveness": {
                "score": "6.7000",
                "coverage": "0.8000",
                "criteria": [
                  {"name": "example-budget", "weight": 30, "missing": false, "score": "8.00", "contribution": "2.4000", "figure": null, "source": "survey", "on": "2026-03-02"},
                  {"name": "example-potential", "weight": 25, "missing": false, "score": "6.00", "contribution": "1.5000", "figure": null, "source": "survey", "on": "2026-03-02"},
                  {"name": "example-prestige", "weight": 20, "missing": false, "score": "9.00", "contribution": "1.8000", "figure": null, "source": "survey", "on": "2026-03-02"},
                  {"name": "example-skill", "weight": 25, "missing": false, "score": "4.00", "contribution": "1.0000", "figure": null, "source": "survey", "on": "2026-03-02"},
                  {"name": "example-growth", "weight": 25, "missing": true, "score": null, "contribution": null, "figure": null, "source": null, "on": null}
                ]
              },
              "strength": {
                "score": "6.0500",
                "coverage": "1.0000",
                "criteria": [
                  {"name": "example-range", "weight": 40, "missing": false, "score": "7.00", "contribution": "2.8000", "figure": null, "source": "survey", "on": "2026-03-02"},
                  {"name": "example-pricing", "weight": 35, "missing": false, "score": "5.00", "contribution": "1.7500", "figure": null, "source": "survey", "on": "2026-03-02"},
                  {"name": "example-support", "weight": 25, "missing": false, "score": "6.00", "contribution": "1.5000", "figure": null, "source": "survey", "on": "2026-03-02"}
                ]
              },
              "flip": {
                "criterion": "example-skill",
                "axis": "ATTRACTIVENESS",
                "weight": 0.2,
                "flippingWeight": 0.661017,
                "quadrant": "STATUS"
              }
            }
            """;

    private KeyAccountExamples() {}
}
