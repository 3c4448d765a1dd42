package id.pulang.papers;

import id.pulang.papers.content.PaperContent;

/**
 * A paper with its number.
 *
 * @param code by which anyone who holds the paper can verify it: 125 bits that nobody can guess
 * @param content what it says, the number and the form included
 */
public record IssuedPaper(String number, String code, PaperContent content) {}
