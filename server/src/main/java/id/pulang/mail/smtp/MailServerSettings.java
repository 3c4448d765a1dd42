package id.pulang.mail.smtp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ministry's own mail server; no mail is sent unless a host is named.
 *
 * @param host the one host that is ever talked to
 * @param tls {@code starttls} or {@code implicit}; {@code none} for a server of this machine only
 * @param user with which the server logs in there; empty where it need not
 * @param passwordFile the file that holds the password of that user and nothing else
 * @param from whose address letters bear
 * @param domains to addresses in which letters are sent, and to no others
 */
@ConfigurationProperties("pulang.mail")
public record MailServerSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("starttls") String tls,
        @DefaultValue("") String user,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String from,
        @DefaultValue List<String> domains) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> WAYS = Set.of("starttls", "implicit", "none");

    public MailServerSettings {
        domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
        if (!host.isBlank()) {
            require(ADDRESS.matcher(from).matches(), "PULANG_MAIL_FROM must be an address");
            require(!domains.isEmpty(), "PULANG_MAIL_DOMAINS must name the domains to which mail may go");
            require(WAYS.contains(tls), "PULANG_SMTP_TLS must be starttls, implicit or none");
            require(
                    !tls.equals("none") || THIS_MACHINE.contains(host),
                    "PULANG_SMTP_TLS=none is for a mail server of this machine only");
        }
    }

    /** Whether mail can be sent. */
    public boolean named() {
        return !host.isBlank();
    }

    /** Whether mail may go to an address. */
    public boolean allows(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(address).matches() && domains.contains(domain);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
