package id.pulang.backup;

/** The owner's way into a database; user and password are empty where the address says them. */
public record DatabaseOwner(String url, String user, String password) {

    @Override
    public String toString() {
        return url;
    }
}
