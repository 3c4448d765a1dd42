package id.pulang.offers.rules;

import id.pulang.offers.data.Bilingual;

/**
 * An answer and when it is given.
 *
 * @param id its name
 * @param answer what is answered
 * @param says why, for whoever asks
 */
public record Rule(String id, Answer answer, Bilingual says) {}
