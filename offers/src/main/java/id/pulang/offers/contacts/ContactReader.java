package id.pulang.offers.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import id.pulang.offers.data.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the contacts of a text in one pass over it. Telephone numbers are read by libphonenumber, those without a
 * country code as numbers of the home state. Immutable; any number of threads may share one.
 */
public final class ContactReader {

    private static final String WITHIN_ADDRESS = ".-_+%";
    private static final int LONGEST_ADDRESS = 254; // RFC 5321, section 4.5.3.1.3
    private static final int MOST_ATTEMPTS = 200;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final String home;

    /** Reads numbers without a country code as those of this state, ISO 3166-1 alpha-2. */
    public ContactReader(String home) {
        this.home = home;
    }

    /** The contacts in the order of their kinds. */
    public List<Contact> contacts(String text) {
        var contacts = new ArrayList<Contact>();
        for (PhoneNumberMatch match : phones.findNumbers(text, home, Leniency.POSSIBLE, MOST_ATTEMPTS)) {
            String number = phones.format(match.number(), PhoneNumberFormat.E164);
            contacts.add(new Contact(ContactKind.PHONE, number, new Span(match.start(), match.end())));
        }
        int place = 0;
        while (place < text.length()) {
            place = isWithin(text.charAt(place)) ? address(text, place, contacts) : place + 1;
        }
        return contacts;
    }

    /** A contact as it is written in a list; empty where it is none. */
    public Optional<Contact> contact(String written) {
        var whole = new Span(0, written.length());
        if (written.indexOf('@') > 0) {
            return Optional.of(new Contact(ContactKind.EMAIL, written.toLowerCase(Locale.ROOT), whole));
        }
        if (isDomain(written)) {
            return Optional.of(new Contact(ContactKind.DOMAIN, domain(written), whole));
        }
        try {
            String number = phones.format(phones.parse(written, home), PhoneNumberFormat.E164);
            return Optional.of(new Contact(ContactKind.PHONE, number, whole));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** Adds what stands at a place, if it is an address, and tells where reading continues. */
    private int address(String text, int begin, List<Contact> contacts) {
        int end = begin;
        while (end < text.length() && (isWithin(text.charAt(end)) || text.charAt(end) == '@')) {
            end++;
        }
        int last = end;
        while (last > begin && WITHIN_ADDRESS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        String written = text.substring(begin, last);
        var span = new Span(begin, last);
        int at = written.indexOf('@');
        if (last - begin > LONGEST_ADDRESS || !isDomain(written.substring(at + 1))) {
            return end;
        }
        if (at > 0) {
            contacts.add(new Contact(ContactKind.EMAIL, written.toLowerCase(Locale.ROOT), span));
        } else if (at < 0) {
            contacts.add(new Contact(ContactKind.DOMAIN, domain(written), span));
        }
        return end;
    }

    private static boolean isWithin(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign) || WITHIN_ADDRESS.indexOf(sign) >= 0;
    }

    /** Labels with points between them, the last of at least two letters. */
    private static boolean isDomain(String written) {
        String[] labels = written.split("\\.", -1);
        if (labels.length < 2 || !isTopLevel(labels[labels.length - 1])) {
            return false;
        }
        for (String label : labels) {
            if (label.isEmpty() || !label.chars().allMatch(sign -> sign == '-' || Character.isLetterOrDigit(sign))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTopLevel(String label) {
        return label.length() >= 2 && label.chars().allMatch(sign -> sign < 128 && Character.isLetter(sign));
    }

    private static String domain(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return small.startsWith("www.") ? small.substring("www.".length()) : small;
    }
}
