package id.pulang.rescue.requests;

import java.time.LocalDate;

/**
 * What an officer asks an authority for.
 *
 * @param authority to whom the paper goes
 * @param words what is added, such as injuries that need a doctor; may be empty
 * @param answerBy the day by which an answer is asked for
 * @param language of the paper
 */
public record RequestTerms(String authority, String words, LocalDate answerBy, String language) {

    /** Strips what was typed. */
    public RequestTerms {
        authority = authority.strip();
        words = words.strip();
    }
}
