package io.clave.cli.identity;

/** The roles that a token can carry. */
public enum Role {
    VIEWER("viewer"),
    KAM("kam"),
    KAM_MANAGER("kam-manager"),
    ERP("erp"),
    OPERATOR("operator"),
    ADMIN("admin");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** As it stands in the token and on the command line. */
    @Override
    public String toString() {
        return claim;
    }
}
