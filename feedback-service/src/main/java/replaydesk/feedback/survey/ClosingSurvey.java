package replaydesk.feedback.survey;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static replaydesk.feedback.survey.Question.free;
import static replaydesk.feedback.survey.Question.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import replaydesk.events.value.ReferenceVersion;

/** The survey that is sent after a closure (R24), version 1, in each of its languages. */
public final class ClosingSurvey {

    public static final ReferenceVersion VERSION = new ReferenceVersion("survey", "after-closing", 1);

    /** Language of the survey if none of the requester's languages is available. */
    public static final String FALLBACK = "en";

    private static final Map<String, SurveyForm> FORMS = Stream.of(
            SurveyForm.of("en", "How did we do?", "Your answers help us to get better. It takes a minute.",
                    score("satisfaction", true, "How satisfied are you with how your request was handled?",
                            1, 5, "Very dissatisfied", "Very satisfied"),
                    score("recommendation", false, "How likely are you to recommend our support to a colleague?",
                            0, 10, "Not at all likely", "Extremely likely"),
                    score("effort", false, "It was easy to get my request resolved.",
                            1, 7, "Strongly disagree", "Strongly agree"),
                    free("comment", "What went well, and what could have gone better?"),
                    free("suggestion", "What would you like to see changed in the product itself?")),
            SurveyForm.of("sv", "Hur gick det?", "Dina svar hjälper oss att bli bättre. Det tar en minut.",
                    score("satisfaction", true, "Hur nöjd är du med hur ditt ärende hanterades?",
                            1, 5, "Mycket missnöjd", "Mycket nöjd"),
                    score("recommendation", false,
                            "Hur troligt är det att du skulle rekommendera vår support till en kollega?",
                            0, 10, "Inte alls troligt", "Mycket troligt"),
                    score("effort", false, "Det var enkelt att få mitt ärende löst.",
                            1, 7, "Instämmer inte alls", "Instämmer helt"),
                    free("comment", "Vad gick bra, och vad kunde ha gått bättre?"),
                    free("suggestion", "Vad skulle du vilja ändra i själva produkten?")),
            SurveyForm.of("ru", "Как мы справились?", "Ваши ответы помогают нам работать лучше. Это займёт минуту.",
                    score("satisfaction", true, "Насколько вы удовлетворены тем, как было обработано ваше обращение?",
                            1, 5, "Совсем не удовлетворены", "Полностью удовлетворены"),
                    score("recommendation", false, "Насколько вероятно, что вы порекомендуете нашу поддержку коллегам?",
                            0, 10, "Совсем не вероятно", "Очень вероятно"),
                    score("effort", false, "Решить мой вопрос было легко.",
                            1, 7, "Совершенно не согласны", "Полностью согласны"),
                    free("comment", "Что было хорошо, а что можно было сделать лучше?"),
                    free("suggestion", "Что бы вы хотели изменить в самом продукте?")))
            .collect(toUnmodifiableMap(SurveyForm::language, Function.identity()));

    private ClosingSurvey() {
    }

    /** Returns the form in this language; null if there is no such form. */
    public static SurveyForm in(String language) {
        return FORMS.get(language);
    }

    /**
     * Returns the first of these languages that has a form, else the fallback.
     *
     * @param wished BCP 47 tags; null for an unknown language
     */
    public static String languageFor(String... wished) {
        return Arrays.stream(wished).filter(language -> language != null)
                .map(language -> Locale.forLanguageTag(language).getLanguage()).filter(FORMS::containsKey).findFirst()
                .orElse(FALLBACK);
    }

    /**
     * Returns the best language for an Accept-Language header; empty when no form matches, or the header cannot be
     * read.
     */
    public static Optional<String> accepted(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookupTag(ranges, FORMS.keySet()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
