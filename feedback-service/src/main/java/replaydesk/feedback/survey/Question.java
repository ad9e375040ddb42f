package replaydesk.feedback.survey;

/**
 * One question of a survey.
 *
 * @param id    the member of the answer that takes it
 * @param text  what is asked
 * @param scale for a score; absent for free text
 */
public record Question(String id, String text, Scale scale, boolean required) {

    /** A score from one end to the other, both included, and what the ends mean. */
    public record Scale(int from, int to, String least, String most) {
    }

    static Question score(String id, boolean required, String text, int from, int to, String least, String most) {
        return new Question(id, text, new Scale(from, to, least, most), required);
    }

    static Question free(String id, String text) {
        return new Question(id, text, null, false);
    }
}
