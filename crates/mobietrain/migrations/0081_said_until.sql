-- The last day that was written down with a completion from elsewhere, as on its certificate: no validity of the course moves it.
ALTER TABLE completions ADD COLUMN said_until TEXT;
