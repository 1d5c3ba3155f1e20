package io.clave.accounts.order;

/** The end of an account's chain; and how many revisions of before the chain the account has. */
record ChainHead(long position, byte[] hash, long unsealed) {

    static final ChainHead NEW = new ChainHead(0, new byte[0], 0);

    ChainHead next(byte[] link) {
        return new ChainHead(position + 1, link, unsealed);
    }
}
