/** Random stories of cases: what people and systems do at a desk, for property tests. */
package replaydesk.testing.story;
