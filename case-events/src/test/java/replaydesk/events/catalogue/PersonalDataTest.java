package replaydesk.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.Personal;

/**
 * Requires a text in an event to be personal, unless its name is listed here as one that cannot hold personal data
 * (R30).
 */
class PersonalDataTest {

    /** Names of components that hold keys, codes and pseudonymous ids. */
    private static final Set<String> PLAIN = Set.of(
            "id", "kind", "key", "system", "item", "next", "unit", "currency", "mediaType", "sha256", "target",
            "notice",
            "language", "product",
            "number", "organisation", "team", "vendor", "vendorName", "contract", "discloses", "author", "by",
            "closedBy", "colleague", "onBehalfOf",
            "recipient", "specialist", "manager", "to", "condition", "expected", "actual", "timeZone");

    /** Names of components that always stand for a person or for free text. */
    private static final Set<String> TELLING = Set.of(
            "answer", "cause", "comment", "description", "email", "evidence", "finding", "name", "note", "passedOn",
            "phone",
            "place", "plan", "question",
            "questions", "reason", "result", "subject", "suggestion", "symptoms", "text");

    @Test
    void everyTextIsPersonalUnlessItsNameIsExcused() {
        assertThat(texts()).isNotEmpty().allSatisfy(
                text -> assertThat(text.isAnnotationPresent(Personal.class) || PLAIN.contains(text.getName()))
                        .as("%s", place(text)).isTrue());
    }

    @Test
    void aTellingNameIsNeverExcused() {
        assertThat(PLAIN).doesNotContainAnyElementsOf(TELLING);
        assertThat(texts()).filteredOn(text -> TELLING.contains(text.getName())).isNotEmpty().allSatisfy(
                text -> assertThat(text.isAnnotationPresent(Personal.class)).as("%s", place(text)).isTrue());
    }

    @Test
    void nothingIsExcusedThatIsPersonalElsewhereOrNowhereAtAll() {
        var names = texts().stream().filter(text -> !text.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName).toList();

        assertThat(PLAIN).isSubsetOf(names);
        assertThat(texts()).filteredOn(text -> text.isAnnotationPresent(Personal.class))
                .noneMatch(text -> PLAIN.contains(text.getName()));
    }

    @Test
    void onlyTextsAreMarkedSoThatTheyCanBeEncryptedInPlace() {
        assertThat(components()).filteredOn(component -> component.isAnnotationPresent(Personal.class))
                .allSatisfy(component -> assertThat(isText(component)).as("%s", place(component)).isTrue());
    }

    private static Set<RecordComponent> texts() {
        return components().stream().filter(PersonalDataTest::isText).collect(LinkedHashSet::new, Set::add,
                Set::addAll);
    }

    private static boolean isText(RecordComponent component) {
        return leaf(component.getGenericType()) == String.class;
    }

    private static Set<RecordComponent> components() {
        var records = new LinkedHashSet<Class<?>>();
        EventCatalogue.all().forEach(type -> collect(type.event(), records));
        return records.stream().flatMap(type -> Stream.of(type.getRecordComponents())).collect(LinkedHashSet::new,
                Set::add, Set::addAll);
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            Stream.of(type.getRecordComponents())
                    .forEach(component -> collect(leaf(component.getGenericType()), found));
        }
    }

    private static Class<?> leaf(Type type) {
        return type instanceof ParameterizedType list ? leaf(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static String place(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
