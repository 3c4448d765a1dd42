package id.pulang.casework.scanning;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ClamAV daemon of this machine listens. It is always this machine: files of people go to no other one.
 *
 * @param clamd {@code unix:} and the path of its socket, or {@code tcp:} and its port; empty where there is none
 */
@ConfigurationProperties("pulang.scanning")
record ScannerSettings(@DefaultValue("") String clamd) {

    private static final Pattern ADDRESS = Pattern.compile("unix:(/.+)|tcp:(\\d{1,5})");

    ScannerSettings {
        if (!clamd.isBlank() && !ADDRESS.matcher(clamd.strip()).matches()) {
            throw new IllegalArgumentException("pulang.scanning.clamd (PULANG_CLAMD) must be unix:/path/of/clamd.ctl or"
                    + " tcp:PORT of this machine");
        }
    }

    Optional<SocketAddress> address() {
        Matcher found = ADDRESS.matcher(clamd.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1) != null
                        ? UnixDomainSocketAddress.of(found.group(1))
                        : new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(found.group(2))));
    }
}
