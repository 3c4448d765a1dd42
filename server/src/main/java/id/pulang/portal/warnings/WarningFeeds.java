package id.pulang.portal.warnings;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.json.JsonMapper;

/** Warnings for programs. Sources: RFC 4287 (Atom); OASIS Common Alerting Protocol 1.2. */
public final class WarningFeeds {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CAP = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final DateTimeFormatter CAP_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'-00:00'");
    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    private WarningFeeds() {}

    /** Writes some elements. */
    private interface Body {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The warnings as an Atom feed in one language; withdrawn ones say so in their titles. */
    public static String atom(List<PublicWarning> warnings, String language, String site) {
        return document(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            text(xml, "id", "urn:pulang:warnings");
            text(xml, "title", language.equals("en") ? "Warnings" : "Peringatan");
            text(xml, "updated", newest(warnings).toString());
            link(xml, "self", "application/atom+xml", site + "w/atom");
            link(xml, "alternate", "text/html", site + "w");
            for (PublicWarning warning : warnings) {
                entry(xml, warning, language, site);
            }
            xml.writeEndElement();
        });
    }

    private static Instant newest(List<PublicWarning> warnings) {
        return warnings.isEmpty() ? Instant.EPOCH : warnings.getFirst().updated();
    }

    private static void entry(XMLStreamWriter xml, PublicWarning warning, String language, String site)
            throws XMLStreamException {
        PublicWarning.Said said = warning.content().text();
        String title = said.title().in(language);
        String withdrawn = language.equals("en") ? "Withdrawn: " : "Ditarik: ";
        xml.writeStartElement("entry");
        text(xml, "id", "urn:pulang:warning:" + warning.number());
        text(xml, "title", warning.withdrawn() == null ? title : withdrawn + title);
        text(xml, "updated", warning.updated().toString());
        text(xml, "published", warning.released().toString());
        xml.writeStartElement("author");
        text(xml, "name", "Pulang");
        xml.writeEndElement();
        link(xml, "alternate", "text/html", site + "w/" + warning.number());
        text(xml, "summary", summary(warning, language));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to);
    }

    /** Says first what changed, so that readers of a feed see a correction without opening it. */
    private static String summary(PublicWarning warning, String language) {
        PublicWarning.Said said = warning.content().text();
        if (warning.withdrawn() != null) {
            return warning.withdrawn().because().in(language);
        }
        String corrected = warning.correction() == null
                ? ""
                : (language.equals("en") ? "Corrected: " : "Diperbaiki: ")
                        + warning.correction().in(language) + "\n";
        return corrected
                + said.beginning().in(language) + "\n"
                + said.words().in(language) + "\n"
                + said.advice().in(language);
    }

    /** All warnings as a JSON array, in both languages. */
    public static String json(List<PublicWarning> warnings) {
        return JsonMapper.shared()
                .writeValueAsString(warnings.stream().map(WarningFeeds::fields).toList());
    }

    private static Map<String, Object> fields(PublicWarning warning) {
        var object = new LinkedHashMap<String, Object>();
        object.put("number", warning.number());
        object.put("version", warning.version());
        object.put("released", warning.released().toString());
        object.put("text", warning.content().text());
        object.put("published", warning.content().sources().published());
        object.put("restsOnReports", warning.restsOnReports());
        if (warning.correction() != null) {
            object.put("correction", warning.correction());
        }
        if (warning.withdrawn() != null) {
            object.put(
                    "withdrawn",
                    Map.of(
                            "at", warning.withdrawn().at().toString(),
                            "because", warning.withdrawn().because()));
        }
        return object;
    }

    /**
     * One warning as a CAP alert: an alert, its update, or its cancellation, in both languages.
     *
     * @param site the address of the site, for links to its pages; empty where it is unknown
     * @param demonstration whether it is invented, which makes it an exercise
     */
    public static String cap(PublicWarning warning, String site, boolean demonstration) {
        String type = warning.withdrawn() != null ? "Cancel" : warning.version() > 1 ? "Update" : "Alert";
        return document(xml -> {
            xml.writeStartElement("alert");
            xml.writeDefaultNamespace(CAP);
            text(xml, "identifier", identifier(warning, warning.version()) + (type.equals("Cancel") ? "-C" : ""));
            text(xml, "sender", sender(warning));
            text(xml, "sent", time(warning.updated()));
            text(xml, "status", demonstration ? "Exercise" : "Actual");
            text(xml, "msgType", type);
            text(xml, "scope", "Public");
            note(xml, warning);
            references(xml, warning);
            info(xml, warning, site, "id");
            info(xml, warning, site, "en");
            xml.writeEndElement();
        });
    }

    /** Why an alert is updated or cancelled, in both languages. */
    private static void note(XMLStreamWriter xml, PublicWarning warning) throws XMLStreamException {
        TwoLanguages why = warning.withdrawn() == null
                ? warning.correction()
                : warning.withdrawn().because();
        if (why != null) {
            text(xml, "note", why.local() + "\n" + why.english());
        }
    }

    private static void references(XMLStreamWriter xml, PublicWarning warning) throws XMLStreamException {
        if (warning.withdrawn() != null) {
            reference(xml, warning, warning.version(), warning.released());
        } else if (warning.earlier() != null) {
            reference(xml, warning, warning.version() - 1, warning.earlier());
        }
    }

    private static void reference(XMLStreamWriter xml, PublicWarning warning, int version, Instant sent)
            throws XMLStreamException {
        text(xml, "references", sender(warning) + "," + identifier(warning, version) + "," + time(sent));
    }

    private static void info(XMLStreamWriter xml, PublicWarning warning, String site, String language)
            throws XMLStreamException {
        PublicWarning.Said said = warning.content().text();
        xml.writeStartElement("info");
        text(xml, "language", language);
        text(xml, "category", "Security");
        text(xml, "event", language.equals("en") ? "Recruitment for online fraud" : "Perekrutan untuk penipuan daring");
        text(xml, "urgency", "Expected");
        text(xml, "severity", "Severe");
        text(xml, "certainty", "Observed");
        text(xml, "headline", said.title().in(language));
        text(
                xml,
                "description",
                said.beginning().in(language) + "\n" + said.words().in(language));
        text(xml, "instruction", said.advice().in(language));
        if (!site.isEmpty()) {
            text(xml, "web", site + (language.equals("en") ? "/en/w/" : "/w/") + warning.number());
        }
        xml.writeStartElement("area");
        text(xml, "areaDesc", said.place().in(language));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String identifier(PublicWarning warning, int version) {
        return warning.number() + "-" + version;
    }

    /** The post that warns, which is the beginning of the number. */
    private static String sender(PublicWarning warning) {
        return warning.number().substring(0, warning.number().indexOf('-')) + ".pulang";
    }

    private static String time(Instant at) {
        return CAP_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String document(Body body) {
        var written = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            body.write(xml);
            xml.writeEndDocument();
            xml.close();
            return written.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
