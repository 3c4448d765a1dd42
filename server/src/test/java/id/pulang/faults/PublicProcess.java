package id.pulang.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public pages as a process of their own beside a {@link HostileProcess}, and what strangers send there. Each says
 * from which address; the pages stand behind a proxy as far as they know. Thread-safe.
 */
final class PublicProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("http://localhost:([0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("id=\"given\">([0-9 ]+)<");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private PublicProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on the data folder of the server beside it, with the program that the server has. */
    static PublicProcess start(Path folder) throws IOException {
        var words = new ArrayList<String>();
        words.add(ProcessHandle.current().info().command().orElseThrow());
        words.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-Xlog:disable"));
        words.addAll(HostileProcess.program());
        words.addAll(List.of("public", "--port", "0", "--behind-proxy", "--until-input-ends", "--data"));
        words.add(folder.resolve("data").toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new PublicProcess(process, port(process.getInputStream()));
    }

    private static int port(InputStream said) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
        var heard = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
        }
        throw new AssertionError("The public process did not start: " + heard);
    }

    HttpResponse<String> page(String path, String address) throws IOException, InterruptedException {
        return sent(from(path, address).header("Accept-Encoding", "gzip"));
    }

    /** Asks for a receipt with its digits. */
    HttpResponse<String> receipt(String digits, String address) throws IOException, InterruptedException {
        return form("/r", "receipt=" + digits.replace(" ", "+"), address);
    }

    /** Asks for help with one sentence, as somebody without JavaScript does; returns the receipt. */
    String report(String said, String address) throws IOException, InterruptedException {
        String number = found(NUMBER, form("/a", address));
        return found(RECEIPT, form("/a", "said=" + said.replace(" ", "+") + "&number=" + number, address));
    }

    /** Asks the job-offer check, as a program does. */
    HttpResponse<String> offer(String text, String address) throws IOException, InterruptedException {
        return form("/api/offers", "text=" + text.replace(" ", "+"), address);
    }

    private HttpResponse<String> form(String path, String address) throws IOException, InterruptedException {
        return sent(from(path, address));
    }

    private HttpResponse<String> form(String path, String body, String address)
            throws IOException, InterruptedException {
        return sent(from(path, address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder from(String path, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("%d without %s".formatted(page.statusCode(), pattern));
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
