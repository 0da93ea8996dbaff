open-planner = Abrir { $planner }
error-home = Ir al inicio

confirm-title = ¿Continuar como { $name }?
confirm-lede = Este enlace viene de { $planner }. Un toque y ya estás dentro.
confirm-who = { $department }, { $account }
confirm-continue = Continuar
confirm-not-you = ¿No eres tú? Vuelve a { $planner }

refused-link = Este enlace no funciona
refused-link-text = Vuelve a { $planner }, toca tu foto y elige MobieTrain otra vez. Así recibes un enlace nuevo. Si sigue sin funcionar, espera un minuto y prueba otra vez.
refused-expired = Este enlace ha caducado
refused-expired-text = Un enlace solo funciona durante poco tiempo. Vuelve a { $planner }, toca tu foto y elige MobieTrain otra vez.
refused-used = Este enlace ya se ha usado
refused-used-text = Cada enlace funciona una sola vez. Si fuiste tú, no pasa nada: vuelve a { $planner } y abre MobieTrain otra vez para recibir uno nuevo.
refused-again = Reintentar
refused-support = Si vuelve a pasar, da este código a tu responsable de planificación:

no-session-title = MobieTrain se abre desde { $planner }
no-session-lede = Aquí no hay contraseña. { $planner } inicia tu sesión.
no-session-step-1 = Inicia sesión en { $planner }, en el móvil o en un ordenador.
no-session-step-2 = Toca tu foto, arriba.
no-session-step-3 = Elige «MobieTrain» en el menú.

signed-out-title = Has cerrado sesión
signed-out-lede = Tu progreso está guardado. Para volver, entra desde { $planner }.

skip-to-content = Ir al contenido
your-profile = Tu perfil, { $name }
not-you = ¿No eres tú?
back-to-planner = Volver a { $planner }
new = Nuevo
everyone = Todo el mundo
minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
minutes-left = { $n ->
    [one] queda { $n } minuto
   *[other] quedan { $n } minutos
}
lessons = { $n ->
    [one] { $n } lección
   *[other] { $n } lecciones
}
lessons-of = { $n ->
    [one] { $done } de { $n } lección
   *[other] { $done } de { $n } lecciones
}
lessons-done = { $n ->
    [one] { $done } de { $n } lección hecha
   *[other] { $done } de { $n } lecciones hechas
}

home-title = Inicio
home-hello = Hola, { $name }.
home-nothing = Hoy no hay paradas en tu línea.
home-new = { $n ->
    [one] Una parada nueva para ti.
    [2] Dos paradas nuevas para ti.
   *[other] { $n } paradas nuevas para ti.
}
home-go-on = ¿Vamos a la próxima parada?
home-all-done = Ya está todo hecho.
home-late = { $n ->
    [one] Uno va con retraso
   *[other] { $n } van con retraso
}
home-due = Con fecha
late-by = { $n ->
    [one] Un día de retraso
   *[other] { $n } días de retraso
}
due-in = { $n ->
    [0] Para hoy
    [1] Para mañana
   *[other] En { $n } días
}
renew-meanwhile = Mientras tanto sigues cualificado
ran-out = Contaba hasta el { $date }
valid-until = válido hasta el { $date }
home-empty = Todavía no hay cursos para ti
home-empty-text = { $account } elige los cursos de cada equipo. Cuando haya uno para ti, lo encontrarás aquí.
home-where-left-off = Donde lo dejaste
home-stop = { $minutes ->
    [one] Parada { $number } de { $n }: { $title }, { $minutes } minuto
   *[other] Parada { $number } de { $n }: { $title }, { $minutes } minutos
}
home-continue = Continuar
home-new-title = Nuevo para ti
home-in-progress = En curso
home-completed = Completados
home-completed-of = { $n ->
    [one] { $done } de { $n } curso completado
   *[other] { $done } de { $n } cursos completados
}
home-for-today = { $n ->
    [one] Uno es para hoy
   *[other] { $n } son para hoy
}
home-for-tomorrow = { $n ->
    [one] Uno es para mañana
   *[other] { $n } son para mañana
}
home-also-today = { $n ->
    [one] uno es para hoy
   *[other] { $n } son para hoy
}
home-also-tomorrow = { $n ->
    [one] uno es para mañana
   *[other] { $n } son para mañana
}
home-one = { $what }.
home-two = { $first }, { $second }.
home-learned = Aprendido hoy: { $cards }, { $minutes }
cards = { $n ->
    [one] { $n } tarjeta
   *[other] { $n } tarjetas
}
home-goal-cards = { $n ->
    [one] Esta semana: { $done } de { $n } tarjeta
   *[other] Esta semana: { $done } de { $n } tarjetas
}
home-goal-minutes = { $n ->
    [one] Esta semana: { $done } de { $n } minuto
   *[other] Esta semana: { $done } de { $n } minutos
}
home-goal-reached = Objetivo cumplido
home-search = Buscar un curso
home-find = Buscar
home-found = { $n ->
    [0] Ningún curso contiene «{ $words }»
    [one] Un curso con «{ $words }»
   *[other] { $n } cursos con «{ $words }»
}
home-all-courses = Ver todos los cursos
home-off-your-list = { $n ->
    [one] { $n } minuto más y sale de tu lista.
   *[other] { $n } minutos más y sale de tu lista.
}
home-no-hurry = Sin prisa
home-empty-ask = ¿Esperabas alguno? Pregunta a quien planifica tus turnos en { $account }.
app-description = Cursos cortos para tu trabajo, desde { $planner }

course-progress = Progreso del curso
course-start = Empezar
course-continue = Seguir con la parada { $number }
course-result = Ver tu resultado
course-pass-mark = Aprobado a partir de { $needed } de { $n }
course-not-passed = Tienes { $right } de { $n } y para aprobar hacen falta { $needed }. Repite lo que fallaste: cuentan tus mejores respuestas.
course-repeat = Repetir lo que fallaste
course-line = Tu línea
course-done = Hecho
course-here = Estás aquí
stop-score = { $minutes ->
    [one] { $minutes } minuto, { $right } de { $n } bien
   *[other] { $minutes } minutos, { $right } de { $n } bien
}
stop-done = { $minutes ->
    [one] { $minutes } minuto, hecha el { $date }
   *[other] { $minutes } minutos, hecha el { $date }
}
stop-start = { $minutes ->
    [one] { $minutes } minuto, empieza aquí
   *[other] { $minutes } minutos, empieza aquí
}
stop-here = { $minutes ->
    [one] { $minutes } minuto, estás aquí
   *[other] { $minutes } minutos, estás aquí
}
stop-locked = se abre después de la parada anterior
path-opens-after = se abre después de «{ $title }»
course-waits = Este curso se abre después de «{ $title }».
course-waits-first = Empiece por «{ $title }».
course-waits-go = Ir a «{ $title }»
course-waits-refused = Tu respuesta no se ha guardado: este curso aún no está abierto para ti.

card-stop = Parar y volver al curso
card-count = Tarjeta { $number } de { $n }
card-previous = Tarjeta anterior
card-next = Siguiente
card-skip = Saltar
card-check = Comprobar
card-choose = Elige primero una respuesta.
card-your-answer = Tu respuesta
card-right-answer = Respuesta correcta
card-right = ¡Correcto!
card-wrong = No del todo
card-choose-all = Elige todas las que sean correctas.
card-true = Verdadero
card-false = Falso
card-write = Escribe primero una respuesta.
card-order-hint = Da a cada paso su lugar.
card-order-drag = Arrastra o usa las flechas.
card-order-missing = Da primero a cada paso un lugar propio.
card-order-up = Subir: { $step }
card-order-down = Bajar: { $step }
card-order-place-right = En su lugar
card-order-place-wrong = Fuera de su lugar
card-order-solution = Orden correcto
card-match-hint = Elige lo que corresponde a cada uno.
card-match-tap = Toca uno y después lo que le corresponde. Parejas hechas:
card-match-choose = Elige…
card-match-missing = Elige primero lo que corresponde a cada uno. Cada respuesta sirve una vez.
card-flash-turn = Dar la vuelta
card-flash-again = Otra vez
card-flash-knew = Lo sabía
card-flash-known = Sabidas:
card-flash-done = Todas las tarjetas sabidas.
card-video-download = ¿No se reproduce? Descarga el vídeo.
card-audio-download = ¿No se reproduce? Descarga la grabación.

player-no-network = Sin red. Sigue, no se pierde nada.
player-on-phone = En este teléfono. Irá a { $account } cuando haya red.
player-received = Recibido por { $account }, { $time }
player-full = En este teléfono no queda sitio, así que tu respuesta no se ha guardado. Haz sitio y responde otra vez.
player-not-kept = Tu respuesta no se ha guardado. Inténtalo otra vez.
player-again = Esta pregunta volverá una vez más al final.
player-again-left = Otra vez, quedan { $n }
player-rewritten = Esta tarjeta ha cambiado entretanto, así que esta respuesta no cuenta.
player-through = Has llegado al final
player-through-waits = Tus últimas respuestas esperan en este teléfono. { $account } las recibirá cuando haya red, también mañana.
player-to-course = Volver al curso
player-missed = Para repasar: { $n }
player-missed-lede = Tienes { $n } de { $number }. Repetir lleva un minuto y tu mejor resultado se queda.
player-missed-mark = Tienes { $n } de { $number } y para aprobar hacen falta { $needed }. Repite estas para completar el curso: cuentan tus mejores respuestas.
player-missed-said = Tú: { $said }
player-missed-repeat = Repetir estas
player-missed-later = Ahora no
player-more = Más opciones de esta tarjeta
player-letters = Tamaño de letra
player-letters-usual = Letra: normal
player-letters-large = Letra: grande
player-letters-largest = Letra: muy grande
player-read = Leer en voz alta
player-read-stop = Parar la lectura
player-enlarge = Ampliar la imagen.
player-enlarge-close = Cerrar la imagen
card-report = Esta tarjeta está mal
card-report-back = Volver a la tarjeta
card-report-who = Quienes escriben los cursos de { $account } leen esto, con tu nombre.
card-report-what = ¿Qué está mal?
card-wrong-fact = Respuesta o dato incorrecto
card-wrong-unclear = No está claro
card-wrong-outdated = Desactualizada
card-wrong-broken = No funciona
card-report-words = Con tus palabras
card-report-words-help = Qué sería lo correcto, o qué has visto. Puedes dejarlo vacío. { $n } caracteres como máximo.
card-report-choose = Elige qué está mal. Aún no se ha enviado nada.
card-report-too-long = Escribe { $n } caracteres como máximo. Aún no se ha enviado nada.
card-report-send = Enviar
card-report-change = Enviar el cambio
card-report-no-network = No hay red, así que no se ha enviado nada. Lo que has escrito sigue aquí: inténtalo de nuevo en un momento.
card-report-received = Recibido por { $account }: { $at }
card-report-received-text = Gracias. Abajo está lo que has dicho, y aún puedes cambiarlo.
card-report-settled = { $account } lo ha revisado: { $at }
card-report-settled-text = ¿Sigue habiendo algo mal? Dilo otra vez.
phone-kept = Guardado en este teléfono
phone-plays = Funciona sin red: { $size }.
phone-films = Los vídeos y sonidos ({ $size }) no están; esperan a que haya red.
phone-films-keep = Guardar también vídeos y sonidos
phone-remove = Quitar
phone-removed = Este curso no está en este teléfono, así que necesita red.
phone-keep = Guardar en este teléfono
phone-coming = De camino a este teléfono…
phone-part = Aún no están todas las imágenes en este teléfono.
phone-full = En este teléfono no queda sitio para este curso, así que necesita red. Libera espacio o quita otro curso.
phone-where = Dónde están tus respuestas
phone-waits = Esperan en este teléfono: { $n }. Irán solas a { $account } cuando haya red, también mañana.
phone-send = Intentar enviar ahora
phone-seen = Lo he visto
phone-next = Tu próxima tarjeta
phone-go-on = Seguir en la tarjeta { $number }
offline-who = ¿Quién eres?
offline-out = Has salido. Lo que no se envió se queda aquí, sellado, y nadie lo lee.
offline-nobody-sees = Nadie ve lo que otra persona hizo aquí.
offline-sealed = Esperan aquí, selladas: { $n }. Saldrán en cuanto haya red.
offline-sent = Todo enviado
offline-somebody-else = Otra persona abre { $planner }. La primera vez hace falta red.
offline-hello = Hola, { $name }
offline-code = Tu código para esta tableta
offline-code-help = Cuatro cifras que elegiste aquí. Abren lo que aún no has enviado, y nada más.
offline-code-go = Abrir
offline-code-wrong = Ese no es el código.
offline-code-locked = Diez códigos incorrectos. Lo que espera aquí sigue siendo tuyo y saldrá en cuanto haya red; entonces { $planner } te dejará entrar.
offline-code-none = No has elegido un código en esta tableta, así que hace falta red. Lo que espera aquí saldrá solo.
offline-yours = Tus tarjetas sin enviar. Para seguir jugando hace falta red.
phone-shared = Tableta compartida
phone-code = Un código de cuatro cifras
phone-code-help = Abre en esta tableta, sin red, lo que aún no has enviado después de que haya pasado otra persona. No abre nada más.
phone-code-choose = Elegir este código
phone-code-chosen = Tienes un código en esta tableta. Otro lo sustituye.
phone-code-needs = Para eso hace falta red: primero sale lo que espera aquí. No ha cambiado nada.
write-not-opened = Esta respuesta es demasiado antigua o está dañada, así que no se ha guardado.
write-not-yours = Ya no puedes hacer este curso, así que esta respuesta no se ha guardado.
write-no-answer = A esta tarjeta no se puede responder así, de modo que la respuesta no se ha guardado.
offline-title = Aquí no hay red
offline-lede = Esta página no está en este teléfono. Lo que sí está funciona sin red.
offline-none = Sin red
offline-here = En este teléfono
offline-nothing = Todavía no hay ningún curso en este teléfono. El que abras con red se queda aquí.
offline-again = Intentar otra vez

completed-title = { $title }, completado
completed-line = { $n ->
    [one] La lección está hecha
   *[other] Las { $n } lecciones están hechas
}
completed-arrived = ¡Has llegado!
completed-text = Has completado «{ $title }». { $account } puede verlo.
completed-right = { $n ->
    [one] respuesta correcta
   *[other] respuestas correctas
}
completed-next = Siguiente: { $title }
completed-home = Volver al inicio

certificates-title = Certificados
certificates-none = Todavía no hay certificados
certificates-none-text = Cuando completes un curso, aquí encontrarás su certificado.
certificate-open = Tu certificado
certificate-title = Certificado: { $title }
certificate-confirms = { $account } confirma que
certificate-completed = ha completado este curso:
certificate-qualified = Cualificación: { $qualification }
certificate-on = Completado el
certificate-until = Válido hasta
certificate-no-end = No caduca
certificate-elsewhere = Completado fuera de MobieTrain; { $account } lo ha anotado.
certificate-check = ¿Es auténtico? Escanea el código o escríbelo en { $address }
certificate-qr = Código QR de la página que confirma este certificado
certificate-pdf = Guardar como PDF
certificate-no-pdf = Un PDF aún no puede mostrar algunas de estas letras. Imprime esta página.
certificate-print = Imprimir
certificate-copy = Copiar el enlace
certificate-copied = Copiado
certificate-who-sees = Quien tenga el código ve tu nombre, el curso y las fechas. Nada más.
certificate-look = Ver lo que ven
certificate-withdrawn = { $account } ha retirado esta finalización. El certificado no cuenta.

check-title = ¿Es auténtico este certificado?
check-lede = Escribe el código que figura en él.
check-code = Código
check-hint = Doce letras y cifras, por ejemplo 4T7K-9MXD-2QPR
check-malformed = No es un código nuestro: tiene doce letras y cifras. Compáralo con el papel.
check-go = Comprobar
check-counts = Es auténtico y vale hoy
check-ran-out = Es auténtico, pero ha caducado
check-withdrawn = Fue retirado y no vale
check-name = Nombre
check-course = Curso
check-nobody = Nadie tiene un certificado con este código
check-nobody-text = Compara cada letra con el papel. Un código desaparece cuando se elimina a la persona o el curso.
check-another = Comprobar otro código

remember-title = Tres preguntas
remember-ask = { $n ->
    [one] Una pregunta, un momento
   *[other] { $n } preguntas, un minuto
}
remember-ask-text = De cursos que has completado, para que no se olviden.
remember-begin = Empezar
remember-stop = Parar e ir al inicio
remember-left = { $n ->
    [one] Queda { $n } pregunta hoy
   *[other] Quedan { $n } preguntas hoy
}
remember-from = De
remember-done = Eso es todo por hoy
remember-done-text = Una pregunta vuelve cuando está a punto de olvidarse. Tus cursos quedan como estaban.
welcome-step = Paso { $number } de { $n }
language-title = Elige tu idioma
language-from-planner = Tu idioma en { $planner }
language-continue = Continuar en español

terms-title = Condiciones de uso
terms-lede = Léelas antes de continuar.
terms-region = Condiciones de uso, versión { $version }
terms-accept = Acepto
terms-not-now = Ahora no
terms-version = Versión { $version }, { $date }
terms-back = Volver
terms-print = Abrir como página para imprimir
terms-accepted-on = Las aceptaste el { $date }, en este idioma: { $language }.
terms-download = Descargar
profile-title = Tu perfil
profile-courses = { $completed ->
    [one] { $completed } curso completado, { $n } en curso
   *[other] { $completed } cursos completados, { $n } en curso
}
profile-language = Idioma
profile-language-label = Idioma de la aplicación y de los cursos
profile-save-language = Guardar idioma
profile-details = Tus datos
profile-company = Empresa
profile-departments = { $n ->
    [one] Departamento
   *[other] Departamentos
}
profile-number = Número de empleado
profile-terms = Condiciones aceptadas
profile-terms-version = Versión { $version }, { $language }
profile-terms-at = Aceptado: { $date }
profile-certificates = Ver tus certificados
profile-from-planner = Estos datos vienen de { $planner }. ¿Hay algo mal? Pide a tu responsable de planificación que lo cambie allí.
profile-own = Este teléfono
profile-own-mine = Este teléfono es solo mío
profile-own-text = La app se abre entonces al momento, con la página de inicio que viste por última vez, y solo después comprueba si sigues conectado. Quien la abra en este teléfono ve esa página un instante.
data-title = Todo sobre ti
data-profile = Puedes llevarte lo que aquí se guarda sobre ti.
data-look = Ver qué es
data-lede = Un archivo con todo lo que se guarda sobre ti, para ti o para un programa (JSON).
data-contains = Contiene
data-entries = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
data-person = Quién eres: nombre, número, estado, idioma
data-groups = Departamentos y grupos
data-courses = Cursos que viste o empezaste
data-answers = Tarjetas hechas, respuestas y puntuaciones
data-completions = Cursos completados y certificados
data-terms = Condiciones que aceptaste
data-sign-ons = Inicios de sesión y sesiones abiertas
data-merges = Registros unidos al tuyo
data-card-reports = Tarjetas que has dicho que están mal
data-planner = Noticias de { $planner } sobre tus sesiones
data-without = Sin los secretos que abren una sesión ni las copias para la búsqueda. El archivo los nombra y dice por qué.
data-download = Descargar todo
sign-out = Cerrar sesión
sign-out-text = Tu progreso está guardado. Para volver, entra desde { $planner }.
course-other-language = Este curso aún no está en { $wanted }. Lo lee en { $shown }.
card-other-language = Esta tarjeta aún no está en { $wanted }. La lee en { $shown }.
