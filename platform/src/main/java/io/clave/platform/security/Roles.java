package io.clave.platform.security;

/** The roles a token can carry. */
public final class Roles {

    /** Reads everything but what is masked. */
    public static final String VIEWER = "viewer";
    /** Key account manager: changes accounts, plans, directives. */
    public static final String KAM = "kam";
    /** Leads key account managers: approves, overrides. */
    public static final String KAM_MANAGER = "kam-manager";
    /** An ERP system: pushes orders and does nothing else. */
    public static final String ERP = "erp";
    /** Runs the installation and answers for functions. */
    public static final String OPERATOR = "operator";
    /** May do all. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
