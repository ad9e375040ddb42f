package replaydesk.desk.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;
import replaydesk.kit.access.Operation;
import replaydesk.kit.access.Operations;
import replaydesk.kit.access.PublicEvents;
import replaydesk.kit.access.ShownTo;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.identity.Role;

/** Writes docs/access.md: the tables of the code as a page. */
final class AccessPage {

    private static final DotName SHOWN_TO = DotName.createSimple(ShownTo.class);

    private static final String INTRODUCTION = """
            # Who may do what, and who sees what

            Written from the code by `AccessPageTest` (desk), which fails when this page is not what the code says. To
            write it anew: `mvn -pl desk -am test -Dtest=AccessPageTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dreplaydesk.access.write=true`.

            Every request needs a token of the trusted issuer for this audience that has not expired, else it is a 401.
            Its roles must allow the operation, else it is a 403. It must act for the case's organisation, and who is
            only a requester must be the case's, else it is a 404, as for a case that does not exist. Several roles
            together may do what one of them may.
            """;

    private static final String OPERATIONS = """

            ## Operations
            In the code: `replaydesk.kit.access.Operations`. Those below `/log` are on each host's own port, and not at
            the edge of the layout with one process a stage. What takes no token has another key: a mail's link, or
            the local issuer of an installation for trying.

            """;

    private static final String READERS = """

            ## Readers
            Of a case each caller sees as much as the role that sees most. In the code:
            `replaydesk.kit.identity.Reader`.

            """;

    private static final String REASONS = """

            - A service level is promised to the organisation: its systems see how it is kept, a single requester does
              not.
            - What a case is taken for and how urgent it is (type, category, impact, urgency, priority) is told; how
              hard the desk takes it to be, how sure it is, and where the case lies is not.
            - Who decides what the client is told signs for it: actors of public events are shown. Who works on a case
              without telling is not.
            - The result of a closing is told, its cause is a finding of the desk as a diagnosis is.
            - A vendor is named, since the requester is asked for consent; what passes between vendor and desk is not
              told.
            """;

    private static final String FIELDS = """

            ## Fields that not everybody sees
            All other fields are shown to whoever may call the operation. In the code: `@ShownTo` on the answer's
            component.

            """;

    private static final String EVENTS = """

            ## Events in the timeline
            The desk sees every event with all of its content. Requesters and systems see these alone. A remark is shown
            to those whose own word it is: to who decided, and where the requester did, or somebody on the requester's
            behalf, also to the client's systems. Of what was overruled they see that it was, and the content only if it
            is their own word. What overruled a command is named to them if they see that event. In the code:
            `replaydesk.kit.access.PublicEvents`.

            """;

    private AccessPage() {
    }

    static String write() {
        return INTRODUCTION + OPERATIONS + operations() + READERS + readers() + REASONS + FIELDS + fields() + EVENTS
                + events();
    }

    private static String operations() {
        var head = Stream.of(Role.values()).map(Role::claim).toList();
        var columns = Stream.concat(Stream.of("operation"), Stream.concat(head.stream(), Stream.of("no token")));
        return table(columns.toList(),
                Operations.all().stream().map(AccessPage::row).toList());
    }

    private static List<String> row(Operation operation) {
        return Stream.of(Stream.of('`' + operation.toString() + '`'),
                Stream.of(Role.values()).map(role -> mark(operation.isOpen() || operation.roles().contains(role))),
                Stream.of(mark(operation.isOpen()))).flatMap(cells -> cells).toList();
    }

    private static String readers() {
        return table(List.of("reader", "roles"), Stream.of(Reader.values()).map(reader -> List.of(word(reader),
                Stream.of(Role.values()).filter(role -> reader(role) == reader).map(Role::claim)
                        .collect(Collectors.joining(", "))))
                .toList());
    }

    private static Reader reader(Role role) {
        return new Caller("someone", "Someone", Set.of(role), Set.of(), null).reader();
    }

    private static String fields() {
        var rows = ResourceMethod.indexes().stream().flatMap(index -> index.getAnnotations(SHOWN_TO).stream())
                .map(Field::of).sorted(Comparator.comparing(Field::answer).thenComparing(Field::name))
                .map(field -> Stream.concat(Stream.of(field.answer(), '`' + field.name() + '`'),
                        Stream.of(Reader.values()).map(reader -> mark(reader.sees(field.least())))).toList())
                .toList();
        var readers = Stream.of(Reader.values()).map(AccessPage::word);
        return table(Stream.concat(Stream.of("answer", "field"), readers).toList(), rows);
    }

    /** A component of an answer, and the least reader that it is shown to. */
    private record Field(String answer, String name, Reader least) {

        static Field of(AnnotationInstance mark) {
            var component = mark.target().asRecordComponent();
            var least = Reader.valueOf(mark.value().asEnum());
            return new Field(component.declaringClass().simpleName(), component.name(), least);
        }
    }

    private static String events() {
        return table(List.of("event", "shown", "remark", "of the desk"), EventCatalogue.all().stream()
                .filter(type -> PublicEvents.CLASSES.contains(type.event())).map(AccessPage::row).toList());
    }

    private static List<String> row(EventType type) {
        var kept = PublicEvents.OF_THE_DESK.getOrDefault(type.event(), List.of());
        var remark = PublicEvents.REMARKS.get(type.event());
        var shown = Stream.of(type.event().getRecordComponents()).map(component -> component.getName())
                .filter(name -> !kept.contains(name) && !name.equals(remark)).collect(Collectors.joining(", "));
        return List.of('`' + type.type() + '`', shown, remark == null ? "" : remark, String.join(", ", kept));
    }

    private static String word(Reader reader) {
        return reader.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String mark(boolean yes) {
        return yes ? "x" : "";
    }

    private static String table(List<String> head, List<? extends List<String>> rows) {
        var table = new StringJoiner("\n", "", "\n");
        table.add(line(head)).add("|---".repeat(head.size()) + "|");
        rows.forEach(row -> table.add(line(row)));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
