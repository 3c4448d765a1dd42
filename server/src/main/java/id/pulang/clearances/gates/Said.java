package id.pulang.clearances.gates;

/** A short text of the country pack in both languages of the pages. */
public record Said(String id, String en) {

    /** Returns the text in the language of the page. */
    public String in(boolean indonesian) {
        return indonesian ? id : en;
    }
}
