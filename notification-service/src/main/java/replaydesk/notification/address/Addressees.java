package replaydesk.notification.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.kit.reference.InForce;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Recipient;

/**
 * Looks up to whom a mail goes, in the reference data in force: a pure function. An address is no part of the log, so a
 * corrected one helps the next attempt.
 */
public final class Addressees {

    private Addressees() {
    }

    /** A specialist who is listed. */
    private record Listed(String id, Specialist specialist) {

        boolean isWrittenTo() {
            return isPresent(specialist.email());
        }
    }

    /** Returns the addressee; empty if nobody gave an address. */
    public static Optional<Addressee> of(Recipient recipient, InForce reference) {
        return switch (recipient.kind()) {
            case PERSON -> find(recipient.key(), reference).filter(Listed::isWrittenTo).map(Addressees::alone);
            case TEAM -> reference.find(Team.KIND, recipient.key(), Team.class)
                    .filter(team -> isPresent(team.email())).map(team -> team(team, recipient.key()));
            case VENDOR -> reference.find(Vendor.KIND, recipient.key(), Vendor.class).flatMap(Addressees::contact);
        };
    }

    /** Returns a manager; with the substitute, where the manager is absent and has one who is there. */
    public static Optional<Addressee> manager(Recipient recipient, InForce reference) {
        var manager = find(recipient.key(), reference);
        var standIn = manager.flatMap(listed -> listed.specialist().absence(reference.at()))
                .flatMap(absence -> reference.find(Specialist.KIND, absence.substitute(), Specialist.class)
                        .map(specialist -> new Listed(absence.substitute(), specialist)))
                .filter(listed -> listed.isWrittenTo() && listed.specialist().absence(reference.at()).isEmpty());
        return standIn.isPresent() ? Optional.of(both(manager.orElseThrow(), standIn.get()))
                : of(recipient, reference);
    }

    /** Returns what people call a person; the id if nobody listed them. */
    public static String name(String id, InForce reference) {
        return find(id, reference).map(listed -> listed.specialist().name()).filter(Addressees::isPresent).orElse(id);
    }

    private static Optional<Listed> find(String id, InForce reference) {
        return reference.all(Specialist.KIND).stream()
                .flatMap(document -> document.content().as(Specialist.class).stream()
                        .map(specialist -> new Listed(specialist.subject() == null ? document.name().key()
                                : specialist.subject(), specialist)))
                .filter(listed -> listed.id().equals(id)).findFirst();
    }

    private static Addressee alone(Listed listed) {
        var specialist = listed.specialist();
        return new Addressee(specialist.email(), specialist.name(), language(specialist.languages()));
    }

    private static Addressee both(Listed absent, Listed standIn) {
        var there = standIn.specialist();
        var to = Stream.of(absent.specialist().email(), there.email()).filter(Addressees::isPresent).distinct()
                .toList();
        return new Addressee(to, there.name(), language(there.languages()), absent.specialist().name(), there.name());
    }

    private static Addressee team(Team team, String key) {
        var language = language(team.languages());
        return new Addressee(team.email(), named(team.names(), language, key), language);
    }

    private static Optional<Addressee> contact(Vendor vendor) {
        return vendor.contacts().stream().filter(contact -> isPresent(contact.email())).findFirst()
                .map(contact -> new Addressee(contact.email(), contact.name(), Language.firstOf(contact.language())));
    }

    private static String named(Map<String, String> names, Language language, String key) {
        return names.getOrDefault(language.tag(), names.getOrDefault(Language.EN.tag(), key));
    }

    private static Language language(List<String> tags) {
        return Language.firstOf(tags.toArray(String[]::new));
    }

    private static boolean isPresent(String text) {
        return text != null && !text.isBlank();
    }
}
