package id.pulang.mail.smtp;

import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Sends letters through the mail server of the settings by SMTP (RFC 5321), over TLS whose certificate is checked. It
 * is the only class that opens a connection to it.
 */
@Component
public class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String TEN_SECONDS = "10000";

    private final MailServerSettings settings;
    private final AtomicLong unreachable = new AtomicLong();

    /** Makes the door to one mail server; nothing is opened before a letter is sent. */
    public MailServer(MailServerSettings settings) {
        this.settings = settings;
    }

    /** A letter to one address; its words name nobody. */
    public record Letter(String to, String subject, String text) {}

    /** Whether there is a mail server. */
    public boolean named() {
        return settings.named();
    }

    /** Whether letters may go to an address. */
    public boolean allows(String address) {
        return settings.allows(address);
    }

    /** Sends a letter; false where the server did not take it. Nothing of the letter stands in the log. */
    public boolean send(Letter letter) {
        if (!named() || !allows(letter.to())) {
            return false;
        }
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        try {
            sender().send(message);
            return true;
        } catch (MailException | UncheckedIOException no) {
            if (!isAboutTheLetter(no)) {
                unreachable.incrementAndGet();
            }
            LOG.warn("The mail server took no letter: {}", no.getClass().getSimpleName());
            return false;
        }
    }

    /** How often it could not be reached, or let nobody in, since the start of this server. */
    public long unreachable() {
        return unreachable.get();
    }

    private static boolean isAboutTheLetter(RuntimeException no) {
        return no instanceof MailSendException failed
                && failed.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        boolean implicit = settings.tls().equals("implicit");
        sender.setProtocol(implicit ? "smtps" : "smtp");
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(password());
        }
        sender.setJavaMailProperties(properties(implicit ? "mail.smtps." : "mail.smtp."));
        return sender;
    }

    private String password() {
        try {
            return Files.readString(Path.of(settings.passwordFile())).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Properties properties(String of) {
        var properties = new Properties();
        boolean starttls = settings.tls().equals("starttls");
        properties.setProperty(of + "starttls.enable", String.valueOf(starttls));
        properties.setProperty(of + "starttls.required", String.valueOf(starttls));
        properties.setProperty(of + "ssl.checkserveridentity", "true");
        properties.setProperty(of + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(of + "connectiontimeout", TEN_SECONDS);
        properties.setProperty(of + "timeout", TEN_SECONDS);
        properties.setProperty(of + "writetimeout", TEN_SECONDS);
        return properties;
    }
}
