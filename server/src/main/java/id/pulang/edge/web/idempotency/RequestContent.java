package id.pulang.edge.web.idempotency;

import id.pulang.edge.web.forms.SecretFields;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Canonical text of the parameters of a request, without CSRF tokens and codes, to be compared under one key. */
final class RequestContent {

    /** The field of a form that carries the id of its command. */
    static final String FIELD = "once";

    /** What differs from time to time although the same is asked for. */
    private static final Set<String> LEFT_OUT = Set.of(FIELD, "_csrf", "second-step-code", "second-step-passkey");

    private RequestContent() {}

    /** Of secrets not even a print is kept; a form with one guards itself, since none is taken twice. */
    static boolean holdsSecret(HttpServletRequest request) {
        return SecretFields.NAMES.stream().anyMatch(name -> request.getParameter(name) != null);
    }

    static String of(HttpServletRequest request) {
        Map<String, List<String>> sent = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, Arrays.asList(values)));
        sent.keySet().removeAll(LEFT_OUT);
        return request.getMethod() + " " + request.getRequestURI() + " " + sent + files(request);
    }

    private static String files(HttpServletRequest request) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null
                ? ""
                : form.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .map(RequestContent::print)
                        .toList()
                        .toString();
    }

    private static String print(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return file.getName() + " " + file.getOriginalFilename() + " "
                    + HexFormat.of().formatHex(digest.digest());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
