/** Random stories of cases for property tests: the events of people and systems at a desk. */
package replaydesk.testing.story;
