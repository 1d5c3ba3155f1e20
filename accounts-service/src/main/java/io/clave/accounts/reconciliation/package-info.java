/** Control totals of ERP systems held against the ledger, and the orders behind a difference. */
@NullMarked
package io.clave.accounts.reconciliation;

import org.jspecify.annotations.NullMarked;
