package id.pulang.portal.offers;

import id.pulang.offers.Advice;
import id.pulang.offers.CheckedOffer;
import id.pulang.offers.data.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is answered about an offer.
 *
 * @param text the offer, as it was typed or read in a picture
 * @param advice what to do now
 * @param lookedUp whether its contacts were looked up in reports
 */
public record OfferReport(String text, CheckedOffer checked, List<Advice> advice, boolean lookedUp) {

    /** Copies the advice in. */
    public OfferReport {
        advice = List.copyOf(advice);
    }

    /** A piece of the text; a marked one is a reason. */
    public record Piece(String text, boolean marked) {}

    /** Returns the text in pieces, in its order, with the words marked that led to the answer. */
    public List<Piece> pieces() {
        List<Span> spans = checked.reasons().stream()
                .flatMap(reason -> reason.words().stream())
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(at, span.from());
            if (span.to() > from) {
                pieces.add(new Piece(text.substring(at, from), false));
                pieces.add(new Piece(text.substring(from, span.to()), true));
                at = span.to();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }
}
