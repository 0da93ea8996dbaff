-- Whoever is found by a word is listed in the order of names: with the place in the key beside the word nobody has to be looked
-- up for it. Behind the employee, so that the words of people who are hired one after the other stand side by side.
CREATE TABLE words_in_order (
    client_id TEXT NOT NULL,
    word TEXT NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '', -- a replica of the version before says none
    employee_id TEXT NOT NULL,
    PRIMARY KEY (client_id, word, employee_id, sort_key),
    FOREIGN KEY (client_id, employee_id) REFERENCES employees (client_id, id)
);
INSERT INTO words_in_order (client_id, word, sort_key, employee_id)
    SELECT w.client_id, w.word, COALESCE(e.sort_key, ''), w.employee_id FROM employee_words w
    JOIN employees e ON e.client_id = w.client_id AND e.id = w.employee_id;
DROP TABLE employee_words;
ALTER TABLE words_in_order RENAME TO employee_words;
CREATE INDEX employee_words_of_employee ON employee_words (client_id, employee_id, word);
-- A deleted employee is in no department: lists and counts need not ask whether those whom they find there are deleted.
DELETE FROM employee_departments WHERE EXISTS
    (SELECT 1 FROM employees e WHERE e.client_id = employee_departments.client_id AND e.id = employee_departments.employee_id
     AND e.deleted_at IS NOT NULL);
