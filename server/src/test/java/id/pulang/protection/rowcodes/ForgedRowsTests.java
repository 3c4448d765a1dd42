package id.pulang.protection.rowcodes;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.CodedRows;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.papers.IssuedPaper;
import id.pulang.papers.PaperDraft;
import id.pulang.papers.Papers;
import id.pulang.papers.VerifiedPaper;
import id.pulang.papers.content.PaperContent;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.numbers.ContactCodes;
import id.pulang.portal.SomePortal;
import id.pulang.portal.offers.ReleasedRules;
import id.pulang.prevention.editions.Edition;
import id.pulang.prevention.editions.OfferEditions;
import id.pulang.prevention.listings.ReportedContact;
import id.pulang.prevention.listings.ReportedContacts;
import id.pulang.registration.tokens.Token;
import id.pulang.registration.tokens.Tokens;
import id.pulang.repatriation.document.NameListPaper;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The owner of the database forges what is looked up by whoever holds a code or a number: each door refuses it. */
@Tag("security")
@PulangTest
class ForgedRowsTests {

    private static final String SIGNATURE = "decode(repeat('ab', 64), 'hex')";
    private static final String KEPT = "kept_forged";
    private static final int NUMBER = 1_000_000;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private SomeLists lists;

    @Autowired
    private Matching matching;

    @Autowired
    private Cases cases;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Papers papers;

    @Autowired
    private OfferEditions editions;

    @Autowired
    private ReportedContacts contacts;

    @Autowired
    private ContactCodes codes;

    private final UUID forged = UUID.randomUUID();

    @Test
    void aTokenThatWasLedToAnotherCaseOpensNothing() throws Exception {
        List<CaseSummary> two = new SomeCases(lists, matching, cases).opened(2);
        Token first = token(two.getFirst().id());
        Token second = token(two.getLast().id());
        try (CodedRows rows = CodedRows.kept(server, KEPT)) {
            rows.harm(
                    "update registration.token set case_id = '%s', issued_at = issued_at + interval '1 day' where id = '%s'"
                            .formatted(two.getLast().id().value(), first.id()));

            Acting.as(SomeActors.registration(), () -> {
                assertThat(tokens.find(first.code())).isEmpty();
                assertThat(tokens.find(second.code())).contains(two.getLast().id());
                assertThat(tokens.of(two.getLast().id())).map(Token::id).contains(second.id());
            });

            rows.putBack("registration.token", "id = '%s'".formatted(first.id()));
        }
        assertThat(Acting.as(SomeActors.registration(), () -> tokens.find(first.code())))
                .contains(two.getFirst().id());
    }

    @Test
    void aPaperThatWasPutInIsNotGenuineAndCorrectsNothing() throws Exception {
        String code = "forged" + UUID.randomUUID();
        var draft = new PaperDraft(
                UUID.randomUUID(),
                new PostCode("PNH"),
                "id",
                LocalDate.of(2031, 5, 6),
                new PaperContent().with("GROUP", "1"));
        IssuedPaper genuine = Acting.as(SomeActors.lead(), () -> papers.issueOnce(NameListPaper.KIND, draft));
        try (CodedRows rows = CodedRows.kept(server, KEPT)) {
            rows.harm("""
                    insert into papers.issued
                        (id, kind, about, language, post, number, code_print, hash, form, issued_on, issued_at, corrects)
                    select '%s', kind, about, language, post, '%1$s', decode('%s', 'hex'), hash, form, issued_on, issued_at, id
                    from papers.issued where number = '%s'
                    """.formatted(forged, HexFormat.of().formatHex(PaperContent.sha256(code)), genuine.number()));

            assertThat(papers.verify(code)).isEmpty();
            assertThat(papers.verify(genuine.code()))
                    .hasValueSatisfying(paper -> assertThat(paper)
                            .returns(genuine.number(), VerifiedPaper::number)
                            .returns(true, found -> found.correctedBy().isEmpty()));

            rows.putBack("papers.issued", "id = '%s'".formatted(forged));
        }
    }

    @Test
    void rulesForOffersThatWerePutInAreNeitherInForceNorPublished() throws Exception {
        try (CodedRows rows = CodedRows.kept(server, KEPT)) {
            rows.harm("""
                    insert into prevention.offer_edition (id, number, base, revision, tables, changed_at, changed_by,
                        proposed_at, proposed_by, released_at, released_by, signature)
                    values ('%s', %d, 0, 1, '{"release": "x"}', '2025-01-01', uuidv7(), '2025-01-01', uuidv7(),
                        '2025-01-01', uuidv7(), %s)
                    """.formatted(forged, NUMBER, SIGNATURE));

            assertThat(SomePortal.of(server).offerRules(0).map(ReleasedRules::number))
                    .isNotEqualTo(Optional.of(NUMBER));
            Acting.as(SomeActors.consular(), () -> {
                assertThat(editions.inForce()).isNotEqualTo(NUMBER);
                assertThat(editions.all()).extracting(Edition::number).doesNotContain(NUMBER);
            });

            rows.putBack("prevention.offer_edition", "id = '%s'".formatted(forged));
        }
    }

    @Test
    void aContactThatWasPutInIsNeitherShownNorPublished() throws Exception {
        String number = "0813" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        Contact contact = codes.in("WA " + number).stream()
                .filter(each -> each.kind() == ContactKind.PHONE)
                .findFirst()
                .orElseThrow();
        try (CodedRows rows = CodedRows.kept(server, KEPT)) {
            rows.harm("""
                    insert into prevention.reported_contact (id, post, kind, print, use_print, proposed_at, proposed_by,
                        released_at, released_by, expires_on, signature)
                    values ('%s', 'PNH', 'PHONE', decode('%s', 'hex'), decode('%2$s', 'hex'), '2025-01-01', uuidv7(),
                        '2025-01-01', uuidv7(), '2099-01-01', %s)
                    """.formatted(forged, HexFormat.of().formatHex(codes.reported(contact)), SIGNATURE));

            assertThat(SomePortal.of(server).reported(Set.of(contact))).isEmpty();
            Acting.as(SomeActors.consular(), () -> {
                assertThat(contacts.all())
                        .extracting(ReportedContact::id)
                        .extracting(each -> each.value())
                        .doesNotContain(forged);
                assertThat(contacts.find(new ReportedContacts.Typed(ContactKind.PHONE, number, true)))
                        .isEmpty();
            });

            rows.putBack("prevention.reported_contact", "id = '%s'".formatted(forged));
        }
    }

    private Token token(CaseId about) {
        return Acting.as(SomeActors.registration(), () -> {
            tokens.issue(about);
            return tokens.of(about).orElseThrow();
        });
    }
}
