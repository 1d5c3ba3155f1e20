package io.clave.cli.imports;

import io.clave.cli.api.AccountRow;

/** A customer of a retail file as an account. */
final class RetailAccount {

    private RetailAccount() {}

    static AccountRow of(RetailSurvey.Customer customer, String source) {
        return new AccountRow(
                source,
                customer.id(),
                "Customer " + customer.id(),
                Countries.code(customer.country()),
                null,
                "STANDARD",
                false);
    }
}
