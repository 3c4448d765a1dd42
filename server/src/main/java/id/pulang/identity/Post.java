package id.pulang.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mission, the headquarters, or an office of a receiving agency; posts are trees.
 *
 * @param nameLocal in the language that pages speak first
 * @param parent the post above; none for the headquarters and for an agency itself
 * @param purpose what an office of an agency is there for; none for missions and the headquarters
 * @param closedAt since when nobody works there any more
 */
public record Post(
        PostCode code,
        Kind kind,
        String nameLocal,
        String nameEnglish,
        ZoneId zone,
        @Nullable PostCode parent,
        @Nullable OfficePurpose purpose,
        @Nullable Instant closedAt) {

    /** What a post is. */
    public enum Kind {
        MISSION,
        HEADQUARTERS,
        AGENCY
    }

    /** Returns its name in a language of the pages. */
    public String name(String language) {
        return language.equals(Locale.ENGLISH.getLanguage()) ? nameEnglish : nameLocal;
    }

    /** Whether people work there. */
    public boolean open() {
        return closedAt == null;
    }

    /** Whether people can be handed over to it. */
    public boolean receives() {
        return open() && purpose != null && purpose.receives();
    }

    /** Whether it is an office of an agency that learns what a medical officer found. */
    public boolean learnsOfHealth() {
        return purpose != null && purpose.learnsOfHealth();
    }

    /** Whether it is an office of an agency that learns of a person's welfare. */
    public boolean learnsOfWelfare() {
        return purpose != null && purpose.learnsOfWelfare();
    }
}
