package id.pulang.portal;

import id.pulang.installation.database.PublicAccess;
import id.pulang.offers.contacts.Contact;
import id.pulang.portal.letters.BoxKeys;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.letters.LetterSealing;
import id.pulang.portal.offers.ReleasedRules;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.portal.receipts.Stretching;
import id.pulang.portal.signatures.FeedSigner;
import id.pulang.portal.warnings.PublicWarning;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** What strangers may do: send something and get a receipt, and with it read, add, or take back. */
public final class Portal implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Portal.class);

    /** How many editions in a row may be somebody else's before the rules that are known stand. */
    private static final int MOST_FORGED = 20;

    private final PortalRows rows;
    private final PublicSettings settings;
    private final Clock clock;
    private final PortalRows.DeskSettings desk;
    private final Stretching stretching;
    private final byte[] indexKey;
    private final PortalKeys keys;
    private final byte[] decoyKey = BoxKeys.generated();
    private final byte[] decoy = BoxKeys.seal(BoxKeys.publicOf(decoyKey), BoxWords.NONE);

    private volatile byte[] keyset;
    private volatile long askedAt = System.nanoTime();

    /** Opens the door; throws {@link IllegalStateException} where the desk has never started. */
    public Portal(PublicAccess access, PublicSettings settings, PortalKeys keys, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.keys = keys;
        indexKey = keys.index();
        rows = PortalRows.on(access);
        desk = rows.settings()
                .orElseThrow(() -> new IllegalStateException(
                        "The desk has not put its public keys into the database yet; start the server first."));
        if (!desk.isSignedBy(keys.desk())) {
            throw new IllegalStateException(
                    "The public keys in the database are not signed by the desk of public/desk-key; nothing is taken in.");
        }
        keyset = desk.keyset();
        stretching = new Stretching(desk.cost(), settings.stretchedAtOnce(), settings.patience());
    }

    /** What came of sending something. */
    public enum Sent {
        KEPT,
        /** Too much is asked at once; it has to be tried again. */
        BUSY
    }

    /** Returns the keys of a receipt; empty when too many ask at once. */
    public Optional<ReceiptKeys> keys(Receipt receipt) {
        return stretching.keys(receipt);
    }

    /**
     * Keeps something new, sealed, and opens its mailbox, both or neither.
     *
     * @param id of the sending, by which the same one sent twice counts once
     */
    public Sent send(UUID id, Letter.Kind kind, Letter.Told told, List<Letter.SentFile> files, ReceiptKeys keys) {
        byte[] privateKey = keys.privateKey();
        byte[] publicKey = BoxKeys.publicOf(privateKey);
        byte[] index = keys.index(indexKey);
        Letter.Box box = new Letter.Box(text(index), text(publicKey));
        byte[] sealed = LetterSealing.seal(keyset(), id, new Letter(Letter.VERSION, kind, box, told, files));
        var mailbox = new PortalRows.NewMailbox(
                index, keys.seal(privateKey), publicKey, BoxKeys.seal(publicKey, BoxWords.NONE));
        return rows.send(id, sealed, mailbox) ? Sent.KEPT : Sent.BUSY;
    }

    /** Adds to what was sent with a receipt, or takes it back; of an unknown one the desk hears and does nothing. */
    public Sent add(UUID id, Letter.Kind kind, Letter.Told told, List<Letter.SentFile> files, ReceiptKeys keys) {
        Letter.Box box = new Letter.Box(text(keys.index(indexKey)), "");
        byte[] sealed = LetterSealing.seal(keyset(), id, new Letter(Letter.VERSION, kind, box, told, files));
        return rows.put(id, sealed) ? Sent.KEPT : Sent.BUSY;
    }

    /** Returns what the desk says to a receipt; nothing for an unknown one, after the same work. */
    public BoxWords read(ReceiptKeys keys) {
        PortalRows.Fetched box = rows.fetch(keys.index(indexKey));
        Optional<byte[]> key = keys.open(box.sealedKey());
        return BoxKeys.open(key.orElse(decoyKey), key.isPresent() ? box.words() : decoy)
                .orElse(BoxWords.NONE);
    }

    /** Returns the warnings that the desk has released and signed, in any order; others are not shown. */
    public List<PublicWarning> warnings() {
        List<PortalRows.SignedText> found = rows.warnings();
        List<PublicWarning> signed = found.stream()
                .filter(each -> each.isSignedBy(keys.desk()))
                .map(each -> JsonMapper.shared().readValue(each.text(), PublicWarning.class))
                .toList();
        if (signed.size() < found.size()) {
            log.error("Warnings that the desk has not signed are left out: {}", found.size() - signed.size());
        }
        return signed;
    }

    /** Returns what signs feeds. */
    public FeedSigner feeds() {
        return keys.feeds();
    }

    /** Returns what seals forms. */
    public FormKeys forms() {
        return keys.forms();
    }

    /** Returns the rules for offers that the desk put in force and signed; none before any edition is released. */
    public Optional<ReleasedRules> offerRules(int known) {
        Optional<PortalRows.SignedRules> latest = rows.offerRules(known, Integer.MAX_VALUE);
        for (int more = 0; more < MOST_FORGED && latest.isPresent(); more++) {
            PortalRows.SignedRules found = latest.get();
            if (found.isSignedBy(keys.desk())) {
                return Optional.of(found.rules());
            }
            log.error(
                    "Rules for offers that the desk has not signed are left out: {}",
                    found.rules().number());
            latest = rows.offerRules(known, found.rules().number());
        }
        return Optional.empty();
    }

    /** Returns those of some contacts that appear in reports, as far as two officers have released it. */
    public Set<Contact> reported(Set<Contact> asked) {
        List<Contact> inOrder = List.copyOf(asked);
        List<byte[]> hashes = inOrder.stream()
                .map(each -> keys.contacts().print(each.kind().name(), each.value()))
                .toList();
        return rows.reported(hashes, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .filter(each -> each.isSignedBy(keys.desk(), hashes.get(each.place() - 1)))
                .map(each -> inOrder.get(each.place() - 1))
                .collect(Collectors.toSet());
    }

    /** The desk may have newer keys; those that it has not signed are somebody else's, and those before are kept. */
    private byte[] keyset() {
        if (System.nanoTime() - askedAt > settings.keysFor().toNanos()) {
            Optional<PortalRows.DeskSettings> told = rows.settings();
            if (told.filter(each -> each.isSignedBy(keys.desk())).isEmpty()) {
                log.error("The public keys in the database are not signed by the desk; the ones before are used");
            } else {
                keyset = told.get().keyset();
            }
            askedAt = System.nanoTime();
        }
        return keyset;
    }

    @Override
    public void close() {
        rows.close();
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
