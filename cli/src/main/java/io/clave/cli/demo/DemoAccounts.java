package io.clave.cli.demo;

import io.clave.cli.api.AccountRow;
import io.clave.cli.api.ApiProblem;
import io.clave.cli.api.BatchResult;
import io.clave.cli.api.Batches;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.Refusal;
import java.util.List;
import java.util.Map;

/** Enters customers as accounts of the wholesaler's ERP. */
record DemoAccounts(ClaveApi reader, Batches batches, String source) {

    boolean isKnown(DemoAccount account) {
        try {
            reader.get("/accounts/by-external-id/" + source + "/" + account.externalId(), Map.class);
            return true;
        } catch (ApiProblem problem) {
            if (problem.status() == 404) {
                return false;
            }
            throw problem;
        }
    }

    /** Parents must stand before their daughters. */
    BatchResult enter(List<DemoAccount> accounts) {
        BatchResult result = batches.accounts(accounts.stream().map(this::row).toList());
        result.rows().stream().filter(BatchResult.Row::failed).findFirst().ifPresent(row -> {
            throw new Refusal("Account " + row.externalId() + " was refused: " + row.reason());
        });
        return result;
    }

    private AccountRow row(DemoAccount account) {
        String parent = account.parentExternalId();
        return new AccountRow(
                source,
                account.externalId(),
                account.name(),
                account.country(),
                parent == null ? null : new AccountRow.ExternalId(source, parent),
                account.tier().name(),
                account.serviceLevelAgreement());
    }
}
