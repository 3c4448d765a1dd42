package id.pulang.offers.rules;

import id.pulang.offers.agencies.Agency;
import id.pulang.offers.agencies.AgencyFinder;
import id.pulang.offers.agencies.AgencyRegister;
import id.pulang.offers.agencies.LicenceStatus;
import id.pulang.offers.agencies.ListSource;
import id.pulang.offers.agencies.NamedAgency;
import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactReader;
import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.Span;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.text.Token;
import id.pulang.offers.words.ReadText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list of licensed agencies says about an offer. Names of real agencies are misused with other telephone
 * numbers, so that a name on the list never speaks for an offer; only what does not fit the list is a sign. Immutable.
 */
public final class AgencySigns {

    private static final String WARNING = "warning";
    private static final String DISCLAIMER = "disclaimer";
    private static final String NEWS = "news";

    private final AgencyRegister register;
    private final AgencyFinder finder;
    private final ContactReader contacts;

    /** Finds signs by a list, whose agencies the finder finds. */
    public AgencySigns(AgencyRegister register, AgencyFinder finder, ContactReader contacts) {
        this.register = register;
        this.finder = finder;
        this.contacts = contacts;
    }

    /** Adds the signs of a text to those that were found in it already. */
    public void add(String text, ReadText read, LocalDate day, FoundSigns found) {
        register.sourceOn(day)
                .filter(_source -> !found.codes().contains(NEWS))
                .ifPresent(source -> new Finding(text, read, day, source, found).add());
    }

    /** One text while its agencies are looked at. */
    private final class Finding {

        private final LocalDate day;
        private final ListSource source;
        private final FoundSigns found;
        private final List<NamedAgency> named;
        private final List<Contact> given;

        Finding(String text, ReadText read, LocalDate day, ListSource source, FoundSigns found) {
            this.day = day;
            this.source = source;
            this.found = found;
            Set<Integer> warnings = where(WARNING, read, Token::sentence);
            Set<Integer> disclaimers = where(DISCLAIMER, read, Token::clause);
            List<Token> offering = read.tokens().stream()
                    .filter(token -> !warnings.contains(token.sentence()) && !disclaimers.contains(token.clause()))
                    .toList();
            this.named = finder.agencies(offering, text);
            this.given = named.isEmpty() ? List.of() : contacts.contacts(text);
        }

        private Set<Integer> where(String sign, ReadText read, Function<Token, Integer> part) {
            return read.tokens().stream()
                    .filter(token -> isPartOf(found.spans(sign), token))
                    .map(part)
                    .collect(Collectors.toSet());
        }

        private static boolean isPartOf(List<Span> spans, Token token) {
            return spans.stream().anyMatch(span -> token.from() >= span.from() && token.to() <= span.to());
        }

        void add() {
            for (NamedAgency each : named) {
                found.add(each);
                if (each.agency() == null) {
                    add("agency.unlisted", each.span(), source.says());
                } else if (!each.exact()) {
                    add("agency.lookalike", each.span(), same(each.agency().name()));
                } else {
                    listed(each.agency(), each.span());
                }
            }
        }

        private void listed(Agency agency, Span span) {
            if (agency.status() != LicenceStatus.LICENSED) {
                add("agency.revoked", span, same(agency.name()));
            } else if (!agency.mayRecruitOn(day)) {
                add("agency.expired", span, same(agency.validUntil().toString()));
            }
            boolean elsewhere = found.destinations().stream()
                    .map(Destination::code)
                    .anyMatch(code -> !agency.destinations().contains(code));
            if (elsewhere && !agency.destinations().isEmpty()) {
                add("agency.country", span, same(agency.name()));
            }
            if (register.hasContacts(agency)) {
                given.stream()
                        .filter(contact -> !register.isOwn(agency, contact.value()))
                        .forEach(contact ->
                                add("agency.contact", contact.span(), same(String.join(", ", agency.contacts()))));
            }
        }

        private void add(String sign, Span span, Bilingual fact) {
            found.add(sign, span);
            found.add(sign, fact);
        }

        private static Bilingual same(String written) {
            return new Bilingual(written, written);
        }
    }
}
