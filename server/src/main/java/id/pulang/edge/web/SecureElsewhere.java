package id.pulang.edge.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Takes every host but this machine as one that is reached through https, whatever a proxy forgot to say.
 *
 * <p>Its cookies are {@code Secure} and its answers ask for https from then on. Whoever comes there in plain text is
 * not logged in, since no browser sends such a cookie back.
 */
final class SecureElsewhere extends ValveBase {

    private static final Pattern HERE =
            Pattern.compile("localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    SecureElsewhere() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!isHere(request.getServerName())) {
            request.setSecure(true);
        }
        getNext().invoke(request, response);
    }

    static boolean isHere(String host) {
        return HERE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
