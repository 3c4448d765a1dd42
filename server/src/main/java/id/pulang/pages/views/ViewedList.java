package id.pulang.pages.views;

/** A list of which officers keep views; the names are stored. */
public enum ViewedList {
    /** The list of cases. */
    CASES("/desk/cases"),
    /** The list of people. */
    PEOPLE("/desk/people");

    private final String path;

    ViewedList(String path) {
        this.path = path;
    }

    /** Returns the address of the list without a query. */
    public String path() {
        return path;
    }

    /** Returns the address of the list as a query says. */
    public String at(String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
