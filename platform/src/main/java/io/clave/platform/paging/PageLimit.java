package io.clave.platform.paging;

/** How many items a page may have. */
public final class PageLimit {

    public static final int LARGEST = 200;
    public static final String DEFAULT = "50";

    private PageLimit() {}
}
