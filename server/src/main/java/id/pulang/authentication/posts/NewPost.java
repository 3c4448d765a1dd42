package id.pulang.authentication.posts;

/**
 * A post to be opened, as it was typed.
 *
 * @param postCode its code; no field is called {@code code}, which stands for a secret that is never sent twice
 * @param parent the code of the post above; empty for a new agency
 * @param zone a time zone by its name, such as {@code Etc/UTC}
 * @param purpose what an office of an agency is there for; empty for a mission
 */
public record NewPost(
        String postCode, String parent, String nameLocal, String nameEnglish, String zone, String purpose) {

    /** What stays as it is for good, and what may be changed later, without blanks around it. */
    public NewPost {
        postCode = postCode.strip();
        nameLocal = nameLocal.strip();
        nameEnglish = nameEnglish.strip();
        zone = zone.strip();
    }
}
