package id.pulang.protection.keys;

/** Signs what the public process takes from the database, with the key of the audit trail, which is not there. */
public final class DeskSigner {

    private final AuditKey key;
    private final DeskKey check;

    DeskSigner(AuditKey key, DeskKey check) {
        this.key = key;
        this.check = check;
    }

    /** Signs something for one use. */
    public byte[] sign(String use, byte[] content) {
        return key.sign(DeskKey.print(use, content));
    }

    /** Returns what the public process checks such signatures by. */
    public DeskKey check() {
        return check;
    }
}
