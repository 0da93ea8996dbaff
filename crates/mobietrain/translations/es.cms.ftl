# The frame
cms-skip = Ir al contenido
cms-nav = Menú principal
cms-menu = Menú
cms-breadcrumb = Ruta de navegación
cms-pages = Páginas
cms-page-previous = Página anterior
cms-page-next = Página siguiente
cms-account = Cuenta
cms-nav-accounts = Cuentas
cms-nav-courses = Cursos
cms-nav-learners = Participantes
cms-nav-groups = Grupos de usuarios
cms-nav-connection = { $planner }
cms-nav-terms = Condiciones
cms-nav-staff = Personal
cms-nav-operators = Operadores
cms-nav-installation-audit = Registro de auditoría de la instalación
cms-role-operator = Equipo de operaciones
cms-role-content-admin = Responsable de contenidos
cms-role-editor = Editor
cms-role-manager = Supervisor
cms-role-content-admin-help = Cursos, grupos, alumnos, condiciones, personal
cms-role-editor-help = Escribe cursos. Un responsable de contenidos decide cuándo se ve lo escrito.
cms-role-manager-help = Ve a los alumnos y los informes de los grupos que elijas. No cambia nada.
cms-switch = Otra cuenta
cms-switch-to = Tus cuentas
cms-start = ¿Dónde quieres trabajar?
cms-start-none = No trabajas en ninguna cuenta
cms-start-none-text = Alguien te ha quitado de la cuenta en la que trabajabas. Si es un error, pregunta a un responsable de contenidos de esa empresa.
cms-sign-out = Cerrar sesión
cms-leaving = Hay palabras que aún no están guardadas
cms-leaving-text = Solo se conservan en este navegador, y al cerrar sesión se borran, para que nadie más las encuentre en este equipo. Abra el curso y se guardarán.
cms-leaving-stay = Seguir con la sesión abierta
cms-leaving-leave = Cerrar sesión y perderlas
cms-leaving-other = Lo que otra persona escribió aquí
cms-save = Guardar
cms-cancel = Cancelar
cms-discard = Descartar
cms-delete = Eliminar
cms-edit = Editar
cms-add = Añadir
cms-remove = Quitar
cms-copy = Copiar
cms-copied = Copiado
cms-find = Buscar
cms-filter = Filtrar
cms-search = Búsqueda
cms-upload = Subir
cms-preview = Vista previa
cms-preview-update = Actualizar vista previa
cms-optional = (opcional)
cms-admin-name = Nombre
cms-group-name = Nombre
cms-email = Correo electrónico
cms-password = Contraseña
cms-state = Estado
cms-language = Idioma
cms-languages = Idiomas
cms-none = Ninguno
cms-never = Nunca
cms-of = { $some } de { $all }
cms-changed = Último cambio: { $at }
cms-at-by = { $at }, { $name }
cms-sure = Entiendo que esto no se puede deshacer
cms-sure-missing = Marca la casilla para confirmar que lo tienes claro. No se ha eliminado nada.
cms-mistakes = { $n ->
    [one] Aún sin guardar: hay una cosa por corregir
   *[other] Aún sin guardar: hay { $n } cosas por corregir
  }
cms-done-saved = Guardado.
cms-done-created = Creado.
cms-done-duplicated = Esta es la copia. Es un borrador: se ve en cuanto tenga grupos y esté publicada.
cms-done-deleted = Eliminado.
cms-done-published = Publicado.
cms-done-course-published = Publicado. La gente lo ve a partir de ahora.
cms-done-published-already = La gente ve el borrador tal como está. No hay nada que publicar.
cms-done-taken-back = Publicación deshecha. La gente vuelve a ver la versión anterior.
cms-done-taken-back-to-nothing = Publicación deshecha. Ahora nadie ve el curso, como antes.
cms-done-taken-back-too-late = No se ha podido deshacer la publicación: han pasado más de diez minutos, o se ha hecho otra cosa desde entonces. No se ha cambiado nada.
cms-done-version-forgotten = No se ha podido recuperar esta versión: se acaba de eliminar porque ya nada la necesitaba. El borrador está como estaba.
cms-done-brought-back = Ahora es el borrador. La gente lo verá cuando lo publiques.
cms-done-withdrawn = Retirado. Ya nadie puede hacer el curso; se conserva lo que cada persona hizo en él.
cms-done-connected = Conectado. A partir de ahora se aceptan los enlaces de este cliente.
cms-done-connected-keyless = Se ha guardado, pero no se pudieron obtener las claves del cliente: todavía nadie puede iniciar sesión.
cms-done-disconnected = Desconectado. Ya no se acepta ningún enlace y las sesiones abiertas han terminado.
cms-done-uploaded = Subido.
cms-done-sent-again = El mensaje se está enviando de nuevo. Si { $planner } no lo acepta, lo seguimos intentando otros tres días.
cms-done-planned = Programado. El curso se publicará solo.
cms-done-unplanned = Se ha cancelado la programación.

# Signing in
cms-sign-in = Iniciar sesión
cms-sign-in-lead = Para quienes preparan la formación y hacen su seguimiento.
cms-sign-in-wrong = El correo y la contraseña no coinciden. Revisa ambos e inténtalo de nuevo.
cms-sign-in-wait = { $seconds ->
    [one] Demasiados intentos. Espera un segundo e inténtalo de nuevo; no se ha bloqueado nada.
   *[other] Demasiados intentos. Espera { $seconds } segundos e inténtalo de nuevo; no se ha bloqueado nada.
  }
cms-sign-in-learner = ¿Vienes a hacer un curso?
cms-sign-in-learner-link = Los participantes entran desde { $planner }

# Operator: accounts
cms-accounts-lead = Las empresas que forman aquí a su gente.
cms-accounts-empty = Todavía no hay cuentas
cms-accounts-empty-text = Crea una para cada empresa. Después conéctala con el { $planner } de la empresa.
cms-account-new = Nueva cuenta
cms-account-create = Crear cuenta
cms-account-name = Nombre de la empresa
cms-account-name-help = Tal como la conoce su gente
cms-account-name-wrong = Escribe el nombre de la empresa, con 100 caracteres como máximo.
cms-account-slug = Slug de acceso a la cuenta
cms-account-slug-help = El cliente lo escribe en { $planner }. No se puede cambiar más adelante. Letras minúsculas, cifras y guiones.
cms-account-slug-taken = Otra cuenta ya tiene este slug. Elige otro.
cms-connection = Conexión
cms-connected = Conectado
cms-connected-keyless = Conectado, pero sin claves
cms-not-connected = Sin conexión
cms-last-sign-on = Último inicio de sesión
cms-client-slug = Slug de cliente
cms-client-slug-help = Te lo envía { $account }: es la primera parte de su dirección de { $planner }.
cms-issuer = Emisor
cms-jwks = Claves (JWKS)
cms-keys-fetch = Obtener ahora
cms-keys-at = Última consulta: { $at }. Como máximo una cada { $seconds } segundos.
cms-keys-good = Claves utilizables: { $n }. El personal de este cliente puede iniciar sesión.
cms-keys-none = Las claves están, pero ninguna se puede usar. Nadie puede iniciar sesión.
cms-keys-unknown-name = Esa dirección no existe. Revisa el subdominio del cliente: nadie puede iniciar sesión.
cms-keys-unreachable = Nadie responde en esta dirección ahora mismo. Hasta que se puedan obtener claves, solo valen las anteriores, un día como máximo.
cms-keys-status = Algo responde en esta dirección, pero sin claves. Revisa el subdominio del cliente: nadie puede iniciar sesión.
cms-keys-no-key-set = Lo que responde esta dirección no es un conjunto de claves. Nadie puede iniciar sesión con eso.
cms-connected-by = Conexión creada por
cms-by-at = { $name }, { $at }
cms-disconnect = Desconectar
cms-disconnect-text = Ya nadie puede entrar y las sesiones abiertas terminan al instante. Los participantes y su progreso se conservan.
cms-account-hand = Da esto a { $account }
cms-account-hand-text = Lo escriben en { $planner }, en Integraciones, MobieTrain.
cms-account-mail = Preparar el correo
cms-account-mail-subject = Slug de acceso a la cuenta de MobieTrain
cms-account-mail-body = Tu slug de acceso a la cuenta es: { $slug }
cms-admin-email-wrong = Escribe la dirección con la forma nombre@empresa.example.
cms-admin-name-wrong = Escribe el nombre de la persona, con 100 caracteres como máximo.

# The connection, for the content admin
cms-connection-title = Conexión con { $planner }
cms-connection-lead = Los participantes de { $account } solo entran desde { $planner }.
cms-connection-slug-help = La administración de { $planner } de tu empresa lo escribe en { $planner }, en Integraciones, MobieTrain.
cms-connection-missing = MobieTrain aún no conoce la dirección de { $planner } de tu empresa. Pide a MobieTrain que configure tu subdominio.

# Events between MobieTrain and the planner
cms-events = Mensajes
cms-events-lead = Lo que MobieTrain y { $planner } se comunican solos. Lo que no se puede entregar se vuelve a intentar durante tres días.
cms-events-empty = Nada que comunicar todavía
cms-events-empty-text = Publica un curso y { $planner } lo sabrá en unos segundos.
cms-events-paused = { $planner } no acepta mensajes en este momento. No se pierde nada; el próximo intento es el { $at }.
cms-events-given-up = { $n ->
    [one] Un mensaje no se ha podido entregar
   *[other] { $n } mensajes no se han podido entregar
  }
cms-events-given-up-text = { $planner } no ha aceptado nada durante tres días o la cuenta no estaba conectada. Corrige lo que se indica abajo y pulsa después «Enviar de nuevo».
cms-events-last = Última entrega
cms-events-never = Nunca
cms-events-lag = Tardó
cms-events-lag-none = Menos de un segundo
cms-events-lag-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
  }
cms-events-lag-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
  }
cms-events-lag-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
  }
cms-events-waiting = Pendientes
cms-events-waiting-none = Ninguno
cms-events-waiting-since = { $n ->
    [one] Un mensaje, desde el { $at }
   *[other] { $n } mensajes, el primero desde el { $at }
  }
cms-events-clock = Reloj de { $planner }
cms-events-clock-same = Igual que el nuestro
cms-events-clock-ahead = { $n ->
    [one] Va un segundo adelantado respecto al nuestro
   *[other] Va { $n } segundos adelantado respecto al nuestro
  }
cms-events-clock-behind = { $n ->
    [one] Va un segundo atrasado respecto al nuestro
   *[other] Va { $n } segundos atrasado respecto al nuestro
  }
cms-events-sent = A { $planner }
cms-events-sent-caption = Mensajes a { $planner }: primero los fallidos, después los más recientes
cms-events-sent-none = Aún no se ha enviado nada.
cms-events-received = De { $planner }
cms-events-received-caption = Mensajes de { $planner }, primero los más recientes
cms-events-received-none = Aún no ha llegado nada.
cms-events-when = Hora
cms-events-what = Qué ha pasado
cms-events-result = Resultado
cms-events-attempts = Intentos
cms-events-delivered = Entregado
cms-events-on-the-way = Pendiente
cms-events-dead = No entregado
cms-events-next = Próximo intento: { $at }
cms-events-again = Enviar de nuevo
cms-events-again-which = { $what }, { $at }
cms-event-catalogue-changed = Ha cambiado la oferta de cursos
cms-event-courses-seen = Un participante ha visto sus cursos nuevos
cms-event-course-completed = Un participante ha completado un curso
cms-event-session-revoked = Se han cerrado las sesiones de un empleado
cms-event-people-changed = Cambiaron personas o departamentos
cms-event-keys-changed = Han cambiado las claves de firma
cms-event-learner-deleted = Se ha eliminado a un participante
cms-event-completion-withdrawn = Se ha retirado una finalización
cms-event-unknown = Algo que esta versión no conoce
cms-clock-ahead = { $n ->
    [one] El reloj de { $planner } va un segundo adelantado respecto al nuestro
   *[other] El reloj de { $planner } va { $n } segundos adelantado respecto al nuestro
  }
cms-clock-behind = { $n ->
    [one] El reloj de { $planner } va un segundo atrasado respecto al nuestro
   *[other] El reloj de { $planner } va { $n } segundos atrasado respecto al nuestro
  }
cms-clock-text = Medido el { $at }. Con más de 30 segundos de diferencia se rechazan los enlaces y los mensajes. Pide a { $planner } y a quien gestione este servidor que pongan sus relojes en hora con un servidor horario (NTP).

# The sign-on log
cms-log = Diagnóstico de enlaces
cms-log-lead = Cada intento de entrar y qué falló. Pide al participante el código que aparece en su pantalla.
cms-log-caption = Inicios de sesión, los más recientes primero
cms-log-all = Todos
cms-log-failed = Fallidos
cms-log-search = Código de soporte o participante
cms-log-empty = Todavía no hay intentos
cms-log-empty-text = Aparecen aquí en cuanto alguien abre MobieTrain desde { $planner }.
cms-log-nothing = No se ha encontrado nada
cms-log-all-link = Mostrar todos los intentos
cms-log-time = Hora
cms-log-outcome = Resultado
cms-log-fix = Qué hacer
cms-log-code = Código de soporte
cms-log-nobody = Desconocido
cms-log-times = { $times } veces, la última a las { $time }
cms-log-newest = Más recientes
cms-log-older = Anteriores
cms-log-facts = Qué ha llegado
cms-log-reason = Motivo
cms-log-key = ID de la clave
cms-log-skew = Antigüedad del enlace
cms-log-skew-value = { $seconds ->
    [one] { $seconds } segundo según nuestro reloj
   *[other] { $seconds } segundos según nuestro reloj
  }
cms-log-skew-help = Incluye la diferencia entre los relojes: una antigüedad negativa significa que el reloj del sistema remitente va adelantado. Un enlace puede alcanzar su duración, más 30 segundos por la diferencia entre los relojes.
cms-log-claims = Claims, sin datos personales
cms-log-checks = Comprobaciones, por orden
cms-log-lead-all = Cada intento de entrar, en todas las cuentas y en las que no existen. Basta un código de asistencia para encontrarlo.
cms-log-no-account = No existe la cuenta
cms-keys-used = Claves de la última hora
cms-keys-used-links = Enlaces
cms-keys-used-last = Último a las
cms-keys-used-none = Nadie ha iniciado sesión en la última hora.
cms-keys-used-several = Hay enlaces firmados con más de una clave. Tras una rotación es así durante un rato; si una clave anterior sigue firmando, una máquina de { $planner } aún no ha cambiado, y sus enlaces se rechazarían en cuanto se revoque esa clave.
cms-accounts-failed = Fallidos, { $days } días
cms-learner-sign-ons = Inicios de sesión
cms-stages = Cómo fue
cms-stage-minted = El enlace se creó en { $planner }
cms-stage-came = Llegó a MobieTrain
cms-stage-link = Es un enlace entero, firmado de una forma válida
cms-stage-account = La cuenta existe y está conectada
cms-stage-signature = La firma es la del { $planner } de la cuenta
cms-stage-claims = Lo contiene todo y es para esta dirección
cms-stage-time = Llegó a tiempo
cms-stage-browser = Lo pidió este navegador
cms-stage-once = Nadie lo había usado antes
cms-stage-came-in = Entró más tarde: { $at }
cms-stage-came-in-show = Ver ese inicio de sesión
cms-stage-not-since = No ha entrado desde entonces
cms-test = Probar un inicio de sesión
cms-test-title = Si { $name } abriera MobieTrain ahora
cms-test-lead = Al mirar esto no entra nadie ni se guarda nada.
cms-test-steps = Qué pasaría
cms-test-not-connected = La cuenta no está conectada a ningún cliente: se rechazaría cualquier enlace.
cms-test-connected = La cuenta está conectada
cms-test-elsewhere = La persona viene de otro cliente, no del que está conectado ahora: este no crea ningún enlace para ella.
cms-test-left = La persona ya no está en { $planner }: no se crean más enlaces para ella.
cms-test-link = { $planner } crea un enlace con el que se reconoce a { $name } con todo lo que hay aquí
cms-test-language = MobieTrain habla { $language }, como eligió
cms-test-language-asked = Se pregunta el idioma; se propone { $language }
cms-test-terms = Se pide aceptar la versión { $version } de las condiciones
cms-test-home = Se abre la página de inicio. Cursos: { $n }
cms-check-passed = Superada
cms-check-failed = No superada
cms-check-not-reached = No alcanzada
cms-outcome-in = Ha entrado
cms-outcome-out = No ha entrado
cms-outcome-signed-on = Sesión iniciada
cms-outcome-malformed-token = No es un enlace nuestro
cms-outcome-unsupported-algorithm = Firmado de otra manera
cms-outcome-wrong-type = Token para otro fin
cms-outcome-unknown-account = Cuenta desconocida
cms-outcome-not-connected = Sin conexión
cms-outcome-wrong-issuer = Remitente desconocido
cms-outcome-unknown-key = Clave desconocida
cms-outcome-issuer-unreachable = { $planner } no responde
cms-outcome-bad-signature = Firma no válida
cms-outcome-missing-claim = Falta algo
cms-outcome-invalid-claim = Algo no es válido
cms-outcome-wrong-audience = Hecho para otra dirección
cms-outcome-not-yet-valid = Del futuro
cms-outcome-expired = Enlace caducado
cms-outcome-lifetime-too-long = Válido demasiado tiempo
cms-outcome-nonce-mismatch = Pedido por otro navegador
cms-outcome-already-used = Enlace usado dos veces
cms-fix-signed-on = No hay que hacer nada.
cms-fix-malformed-token = El enlace se cortó o cambió por el camino, o nunca lo fue. Pide a la persona que abra MobieTrain desde el menú de { $planner }. Si le pasa a todo el mundo, envía el código de soporte a { $planner }.
cms-fix-unsupported-algorithm = El remitente tiene que firmar con EdDSA o ES256. Envía el código de soporte a quien gestione el sistema remitente.
cms-fix-wrong-type = El remitente tiene que marcar el token como enlace (typ: link+jwt). Envía el código de soporte a quien gestione el sistema remitente.
cms-fix-unknown-account = Ninguna cuenta tiene este slug de acceso a la cuenta. Compáralo, letra por letra, con lo que el cliente escribió en { $planner }.
cms-fix-not-connected = La dirección de { $planner } del cliente no está configurada. El equipo de operaciones introduce el slug de cliente en la página de la cuenta.
cms-fix-wrong-issuer = El enlace vino de un { $planner } distinto del que está conectado a esta cuenta. Compara el slug de cliente con la primera parte de la dirección de { $planner } del cliente.
cms-fix-unknown-key = Se firmó con una clave que { $planner } no publica. Justo después de un cambio de claves, esto se pasa en medio minuto. Si continúa, envía el ID de la clave a { $planner }.
cms-fix-issuer-unreachable = No hemos podido leer las claves públicas de { $planner }. Abre la dirección de las claves en un navegador: si responde, inténtalo de nuevo; si no responde, { $planner } está caído.
cms-fix-bad-signature = El enlace se cambió después de firmarlo, o alguien lo falsificó. Un solo caso significa poco; si le pasa a todo el mundo, envía el código de soporte a { $planner }.
cms-fix-missing-claim = El sistema remitente ha omitido algo que un enlace necesita. Envía el código de soporte a quien lo gestione.
cms-fix-invalid-claim = El sistema remitente ha puesto en el enlace algo que no puede ser correcto. Envía el código de soporte a quien lo gestione.
cms-fix-wrong-audience = El enlace se hizo para otra cuenta o para otro MobieTrain. Compara el slug de acceso a la cuenta en { $planner } con el de esta cuenta.
cms-fix-not-yet-valid = El reloj del sistema remitente va más de 30 segundos adelantado respecto al nuestro. Quien lo gestione tiene que ponerlo en hora.
cms-fix-expired = Se abrió demasiado tarde, o el reloj del sistema remitente va atrasado. La persona vuelve a abrir MobieTrain y entra. Si le pasa a todo el mundo, mira la antigüedad del enlace.
cms-fix-lifetime-too-long = Un enlace puede durar 300 segundos como máximo. Quien gestione el sistema remitente tiene que acortarlo.
cms-fix-nonce-mismatch = El enlace se pidió en otro navegador o hace más de diez minutos. La persona vuelve a abrir MobieTrain y entra.
cms-fix-already-used = El mismo enlace llegó dos veces, seguramente por el botón de volver o una dirección copiada. La persona vuelve a abrir MobieTrain y entra.

# Learners
cms-learner = Participante
cms-learners-lead = { $n ->
    [one] Una persona. Cada persona aparece la primera vez que abre MobieTrain desde { $planner }, o en cuanto este informa.
   *[other] { $n } personas. Aparecen la primera vez que abren MobieTrain desde { $planner }, o en cuanto este informa.
  }
cms-learners-empty = Todavía no hay participantes
cms-learners-empty-text = Cada persona aparece aquí la primera vez que abre MobieTrain desde { $planner }, o en cuanto este informa.
cms-learners-empty-manager = Ves a los alumnos de los grupos que un responsable de contenidos ha elegido para ti. Todavía no hay nadie en ellos.
cms-learners-search = Nombre o número de empleado
cms-learners-nobody = No se ha encontrado a nadie
cms-learners-all = Mostrar todos los participantes
cms-learners-caption = Participantes, por última visita, la más reciente primero
cms-learners-range = { $n ->
    [one] Un participante
   *[other] { $first } a { $last } de { $n } participantes
  }
cms-learners-count = { $n ->
    [0] Ningún participante
    [one] Un participante
   *[other] { $n } participantes
  }
cms-in-planner = En { $planner }
cms-status = Estado en { $planner }
cms-status-any = Cualquier estado
cms-status-active = Activo
cms-status-inactive = Inactivo
cms-status-left = Se fue el { $date }
cms-departments = Departamentos
cms-courses-completed = Cursos completados
cms-learner-since = Participa desde el { $date }
cms-details = Datos
cms-employee-number = Número de empleado
cms-language-none = Aún sin elegir
cms-sub = ID en { $planner }
cms-from-client = De { $client }
cms-client-unknown = un cliente desconocido
cms-learner-elsewhere = Esta persona viene de { $before }, a quien estaba conectada la cuenta antes. Quien tenga el mismo ID en { $now } es otra persona. Lo que hizo se queda aquí hasta que lo elimines.
cms-progress = Progreso
cms-progress-empty = Todavía no se ha mostrado ningún curso a esta persona.
cms-cards-done = Tarjetas hechas
cms-cards-done-of = Tarjetas hechas en { $course }
cms-answers-right = Respuestas correctas
cms-completed = Completado
cms-acceptances = Condiciones aceptadas
cms-acceptances-empty = Ninguna todavía.
cms-acceptance = Versión { $version } ({ $language }), { $at }
cms-why-everyone = Todo el mundo está en este grupo
cms-why-picked = Elección manual
cms-why-rule = Cumple la regla
cms-learner-delete = Eliminar participante y progreso
cms-learner-delete-text = Elimina al participante y todo lo que hizo, también los cursos completados que muestra { $planner }.
cms-learner-delete-link = Eliminar participante…
cms-learner-delete-label = Eliminar a { $name }
cms-learner-delete-title = ¿Eliminar a { $name } de MobieTrain?
cms-learner-keep = Conservar
cms-lost = Se pierde para siempre
cms-lost-completed = { $n ->
    [0] Ningún curso completado
    [one] Un curso completado con su puntuación
   *[other] { $n } cursos completados con sus puntuaciones
  }
cms-lost-begun = { $n ->
    [0] Ningún curso empezado
    [one] Un curso empezado
   *[other] { $n } cursos empezados
  }
cms-lost-answers = { $n ->
    [0] Ninguna respuesta
    [one] Una respuesta
   *[other] { $n } respuestas
  }
cms-lost-acceptances = { $n ->
    [0] Ninguna aceptación de las condiciones
    [one] La aceptación de una versión de las condiciones
   *[other] La aceptación de { $n } versiones de las condiciones
  }
cms-lost-sessions = { $n ->
    [0] Ninguna sesión abierta
    [one] Una sesión abierta, que termina al instante
   *[other] { $n } sesiones abiertas, que terminan al instante
  }
cms-lost-there = Lo que { $planner } muestra de estos cursos
cms-not-lost = Lo que se conserva
cms-not-lost-text = La cuenta de { $name } en { $planner }. En el diagnóstico de enlaces: cuándo entró alguien, sin decir quién. Si { $name } vuelve a abrir MobieTrain desde { $planner }, empieza un participante nuevo, sin nada.
cms-not-lost-for-a-while = Durante diez minutos: que la sesión de { $name } se cerró, para que ningún enlace en camino dé acceso. Hasta que { $planner } lo reciba: el aviso de la eliminación, con el identificador de la persona. Se envía durante tres días; después espera a que alguien lo envíe de nuevo, 27 días en total como máximo.
cms-not-lost-kept-out = Mientras la lista de personal de { $planner } nombre a { $name }: que se eliminó, como un código del que nadie puede leer quién era, para que la lista no traiga de vuelta a esa persona.

# User groups
cms-group = Grupo
cms-groups-lead = Un grupo decide qué cursos puede hacer un participante. Las reglas miran lo que { $planner } envía en cada inicio de sesión.
cms-groups-all = Todos los grupos
cms-group-new = Nuevo grupo
cms-group-create = Crear grupo
cms-group-save = Guardar grupo
cms-group-rule = Regla
cms-group-who = Quién está en este grupo
cms-group-everyone-rule = Todo el mundo en { $account }
cms-group-everyone-text = Todo el mundo en { $account }, también quien está inactivo. Este grupo existe siempre.
cms-group-picked-rule = Personas elegidas a mano
cms-group-picked-text = Personas elegidas a mano. Nada de lo que envía { $planner } saca a nadie.
cms-group-department-is = El departamento es { $departments }
cms-group-elsewhere = Por ahora la regla nombra departamentos de { $before }: { $departments }. Nadie de { $now } pertenece a ellos. En cuanto elijas departamentos de { $now }, los sustituirán.
cms-group-status-active = El estado es activo
cms-group-status-inactive = El estado es inactivo
cms-group-language-is = El idioma es { $languages }
cms-group-mode-rule = Personas que cumplen una regla
cms-group-mode-rule-help = Entran y salen según los cambios en { $planner }
cms-group-mode-picked = Personas elegidas a mano
cms-group-mode-picked-help = Las eliges después de crear el grupo; la regla de abajo no se usa
cms-group-departments = En alguno de estos departamentos
cms-group-departments-more = Otros departamentos
cms-group-departments-more-help = Departamentos de los que aún no ha venido nadie: nombres o ID de { $planner }, uno por línea.
cms-group-department-unseen = Aún no ha venido nadie de él
cms-group-department-wrong = El nombre o el ID de un departamento tiene 128 caracteres como máximo.
cms-group-departments-many = Usa 200 departamentos como máximo.
cms-groups-many = Hay 500 grupos y no puede haber más. Elimina uno que ya no necesites.
cms-group-languages = Con alguno de estos idiomas
cms-group-rule-help = Se tienen que cumplir todas las condiciones; una sin nada elegido vale para todo el mundo. Quien deja de cumplirlas sale del grupo y conserva su progreso.
cms-group-courses = Cursos para este grupo
cms-group-no-courses = Ningún curso
cms-group-name-wrong = Escribe un nombre, con 100 caracteres como máximo.
cms-group-edit-label = Editar { $name }
cms-group-match = { $n ->
    [one] de { $n } participante en este grupo
   *[other] de { $n } participantes en este grupo
  }
cms-group-share = Proporción de todos los participantes
cms-group-more = { $n ->
    [one] y una persona más
   *[other] y { $n } más
  }
cms-group-delete = Eliminar grupo
cms-group-delete-text = Sus participantes pierden los cursos que solo les daba este grupo. Lo que hicieron se conserva.
cms-members = Miembros
cms-members-lead = Busca personas para añadirlas.
cms-members-search = Nombre o número de empleado
cms-members-empty = Todavía no hay nadie
cms-member-add-label = Añadir a { $name }
cms-member-remove-label = Quitar a { $name }
cms-group-counted-to = Más allá de { $n } no se cuenta.
cms-group-left-out = Departamentos que se parecen a uno de la regla y no están en ella
cms-group-left-out-one = «{ $name }» se parece a «{ $like }». Quedan fuera: { $learners }
cms-group-one-name = Varios departamentos se llaman «{ $name }»: { $departments }
cms-group-department-heads = { $id } ({ $learners })
cms-learners-more-than = Más de { $n } participantes
cms-learners-named = { $learners } ({ $names })
cms-preview-offline = No hay conexión, así que no se sabe el número. Cambia algo o pulsa el botón para volver a preguntar.
cms-preview-signed-out = Tu sesión ha terminado, así que no se sabe el número. Inicia sesión en otra pestaña y pulsa después el botón.
cms-preview-trouble = No se ha podido calcular el número. Espera un momento y pulsa el botón.
cms-groups-export = Descargar como CSV
cms-groups-empty = Todavía no hay grupos propios
cms-groups-empty-text = Por ahora solo existe el grupo en el que está todo el mundo. Crea otro para dar un curso solo a una parte.
cms-ask-group = ¿Guardar el grupo «{ $name }»?
cms-ask-group-gain = Reciben «{ $title }»: { $learners }
cms-ask-group-lose = Dejan de ver «{ $title }»: { $learners }
cms-ask-group-kept = Lo que se hizo en los cursos se conserva.
cms-ask-group-remove = ¿Quitar de «{ $name }»?
cms-ask-group-delete = ¿Eliminar el grupo «{ $name }»?
cms-ask-group-delete-rule = El grupo con su regla
cms-ask-group-delete-picked = { $n ->
    [0] El grupo, para el que no se había elegido a nadie
    [one] El grupo, y que se había elegido a una persona para él
   *[other] El grupo, y que se había elegido a { $n } personas para él
  }
cms-member-added = { $name } está ahora en este grupo.
cms-member-added-nothing = Con eso no llega ningún curso que no estuviera ya.
cms-numbers = Añadir por número de empleado
cms-numbers-lead = Pega una lista o elige un archivo. Verás de quién es cada número antes de añadir a nadie.
cms-numbers-text = Números de empleado
cms-numbers-text-help = Uno por línea, o separados por comas. { $n } como máximo.
cms-numbers-file = O un archivo
cms-numbers-file-help = CSV o .xlsx, con una columna «Número de empleado» o solo con números.
cms-numbers-look = Buscar
cms-numbers-found = { $n ->
    [0] Nadie que añadir
    [one] Una persona que añadir
   *[other] { $n } personas que añadir
  }
cms-numbers-refused = { $n ->
    [one] Una línea no añade a nadie. Aparece primero y se queda en el cuadro.
   *[other] { $n } líneas no añaden a nadie. Aparecen primero y se quedan en el cuadro.
  }
cms-numbers-add = { $n ->
    [one] Añadir a una persona
   *[other] Añadir a { $n } personas
  }
cms-numbers-added = { $n ->
    [0] No se ha añadido a nadie.
    [one] Se ha añadido a una persona al grupo.
   *[other] Se ha añadido a { $n } personas al grupo.
  }
cms-numbers-left = { $n ->
    [one] Queda una línea
   *[other] Quedan { $n } líneas
  }
cms-numbers-line = Línea
cms-numbers-number = Número de empleado
cms-numbers-in-it = { $name } ya está en el grupo
cms-numbers-again = Ya está en la línea { $line }
cms-numbers-double = Varios participantes tienen este número: { $names }. Añade a la persona correcta por su nombre.
cms-numbers-nobody = Ningún participante tiene este número
cms-numbers-no-column = «{ $name }» no tiene ninguna columna de números de empleado. Nombra una en la primera línea, por ejemplo «Número de empleado», o deja solo números en el archivo.
cms-numbers-no-table = «{ $name }» no se puede leer. Guárdalo como CSV o .xlsx y elígelo otra vez.
cms-numbers-none = Aquí no hay ningún número. Pega al menos uno o elige un archivo.
cms-numbers-many = Hay más de { $n } números. Añádelos por partes.
cms-numbers-other = No se ha añadido a nadie: algo ha cambiado desde que miraste. Así está ahora.
cms-numbers-back = Volver al grupo

# Courses
cms-course = Curso
cms-courses-lead = Los participantes ven los cursos publicados de sus grupos, en este orden.
cms-continue-label = Continúa con tu borrador
cms-continue = Continúa con «{ $title }»
cms-continue-go = Continuar
cms-continue-now = Lo has cambiado ahora mismo
cms-continue-minutes = { $n ->
    [one] Lo cambiaste hace un minuto
   *[other] Lo cambiaste hace { $n } minutos
  }
cms-continue-hours = { $n ->
    [one] Lo cambiaste hace una hora
   *[other] Lo cambiaste hace { $n } horas
  }
cms-courses-empty = Todavía no hay cursos
cms-courses-empty-text = Sube una carpeta con los textos y las imágenes, o escribe un curso aquí.
cms-course-new = Nuevo curso
cms-course-create = Crear curso
cms-course-draft = Borrador
cms-course-published = Publicado
cms-course-withdrawn = Retirado
cms-course-unpublished = Sin publicar
cms-course-no-groups = Ningún grupo
cms-course-no-groups-text = Todavía nadie puede hacer este curso: elige al menos un grupo.
cms-course-editor = Quién puede hacer este curso y cuándo ve la gente lo que has escrito lo decide un responsable de contenidos.
cms-course-publish = Publicar
cms-course-withdraw = Retirar
cms-course-delete = Eliminar curso
cms-ask-publish = ¿Publicar «{ $title }»?
cms-ask-publish-bullet = En unos segundos ven el punto rojo en { $planner }.
cms-ask-publish-nobody = Nadie puede hacerlo todavía: no se ha elegido ningún grupo.
cms-ask-withdraw-undo = Puedes volver a publicarlo cuando quieras. Lo que se hizo en él se conserva.
cms-ask-withdraw = ¿Retirar «{ $title }»?
cms-ask-withdraw-inside = A mitad del curso, y no pueden seguir: { $learners }
cms-ask-withdraw-finished = Lo han terminado, y así queda: { $learners }
cms-ask-withdraw-unseen = Aún no lo han abierto, y dejan de verlo: { $learners }
cms-ask-delete = ¿Eliminar «{ $title }»?
cms-ask-delete-texts = Sus textos e imágenes, en todos los idiomas
cms-ask-delete-inside = Lo que hicieron quienes están a mitad: { $learners }
cms-ask-delete-finished = Que la gente lo ha terminado, cosa que ningún informe dirá ya: { $learners }
cms-course-planned = Programado para el { $at }
cms-course-schedule = Publicar más tarde
cms-course-schedule-at = El curso se publica solo el { $at }.
cms-course-schedule-cancel = Cancelar la programación
cms-course-schedule-when = Fecha y hora
cms-course-schedule-help = En la zona horaria { $zone }. La gente recibe el borrador tal como está ahora; lo que escribas después no se incluye. Los grupos serán los de ese momento.
cms-course-schedule-plan = Programar
cms-course-schedule-wrong = Elige una fecha y una hora.
cms-course-schedule-past = Ese momento ya ha pasado. Elige uno futuro o publica ahora.
cms-course-upload = Subir una carpeta
cms-course-upload-text = Un archivo zip con un texto para cada idioma (en.md, nl.md…), las imágenes que muestran y una portada (cover.svg, .png, .jpg o .webp). 20 MB como máximo. Se convierte en un borrador; en su página verás qué hay que corregir y qué se ha dejado fuera.
cms-course-folder = Archivo zip
cms-course-folder-missing = Elige un archivo zip.
cms-course-by-hand = Escribirlo aquí
cms-course-by-hand-text = Empieza como borrador con una tarjeta.
cms-course-title = Título
cms-course-title-wrong = Escribe un título, con 120 caracteres como máximo.
cms-course-first-summary = De qué trata este curso, en una frase.
cms-course-first-lesson = Primera lección
cms-course-first-card = Primera tarjeta
cms-course-first-text = ¿Qué debería saber la gente?
cms-course-problems = { $n ->
    [one] No se ha guardado: hay una cosa por corregir
   *[other] No se ha guardado: hay { $n } cosas por corregir
  }
cms-course-problems-stored = { $n ->
    [one] Hay una cosa por corregir antes de poder publicar el borrador
   *[other] Hay { $n } cosas por corregir antes de poder publicar el borrador
  }
cms-course-newer = Cambios sin publicar
cms-course-saved-at = Guardado el { $at }
cms-course-saved-by = Guardado el { $at }, { $name }
cms-course-overtaken = No se ha guardado: otra persona ha guardado entretanto el texto en { $language }
cms-course-overtaken-text = { $name }, { $at }. Los dos textos están abajo. Copia lo que quieras conservar; si guardas otra vez, tu texto sustituye al otro.
cms-course-overtaken-theirs = Como está guardado ahora
cms-course-overtaken-yours = El tuyo, sin guardar
cms-ask-groups = ¿Cambiar los grupos de «{ $title }»?
cms-ask-groups-gain = Reciben el curso: { $learners }
cms-ask-groups-lose = Dejan de verlo: { $learners }
cms-ask-groups-frees = Deja de ser obligatorio y se pierde la fecha límite: { $groups }
cms-ask-group-frees = «{ $title }» deja de ser obligatorio para este grupo y se pierde la fecha límite.
cms-ask-groups-kept = Lo que se hizo en él se conserva.
cms-ask-groups-other = No se ha cambiado nada: desde la pregunta han cambiado los grupos o las personas que los forman. Esto es lo que hace ahora.
cms-publish-lead = Esto es lo que va a pasar, contado hace un momento. Todavía no se ha hecho nada.
cms-publish-newer = No se ha publicado nada: desde que miraste, alguien ha cambiado el borrador o la gente ve otra versión. Abajo está lo que hace ahora la publicación.
cms-publish-closes-newer = No se ha publicado nada: desde que lo miraste, ha cambiado para quién se cierran cursos. Abajo está lo que hace ahora la publicación.
cms-publish-inside = { $n ->
    [one] Una persona está haciendo este curso ahora
   *[other] { $n } personas están haciendo este curso ahora
  }
cms-publish-keep = lo conservan todo
cms-publish-keep-text = { $n ->
    [0] Siguen en la tarjeta en la que están.
    [one] Del total, una persona ha completado el curso y así se queda. Las demás siguen en la tarjeta en la que están.
   *[other] Del total, { $n } personas han completado el curso y así se queda. Las demás siguen en la tarjeta en la que están.
  }
cms-publish-lose = pierden su respuesta a la tarjeta { $number }, «{ $title }»
cms-publish-lose-text = Ahora pregunta otra cosa, así que quien aún está haciendo el curso la recibe de nuevo. El resto se conserva.
cms-publish-keep-answers = Conservar las respuestas
cms-publish-keep-answers-help = Marca esta casilla si solo has corregido la redacción.
cms-publish-from-now = Quién lo ve a partir de ahora
cms-publish-newly = lo reciben ahora
cms-publish-newly-none = Los grupos se quedan como están.
cms-publish-now = Publicar ahora
cms-publish-back = Volver al borrador
cms-publish-planned = Si publicas ahora o eliges otro momento, se sustituye esa programación.
cms-publish-languages = Traducciones
cms-publish-missing = { $language }: { $n ->
    [one] falta una tarjeta
   *[other] faltan { $n } tarjetas
}
cms-publish-missing-text = Quien lee en { $language } lo recibe en { $source }, y la tarjeta se lo dice.
cms-publish-missing-titles = { $language }: faltan títulos o el resumen
cms-publish-missing-titles-text = Quien lee en { $language } lo recibe en { $source }.
cms-publish-outdated = { $language }: { $n ->
    [one] una tarjeta ha cambiado desde que se tradujo
   *[other] { $n } tarjetas han cambiado desde que se tradujeron
}
cms-publish-outdated-text = Quien lee en { $language } sigue leyendo lo que se tradujo.
cms-publish-outdated-titles = { $language }: hay títulos, o el resumen, que han cambiado desde que se tradujeron
cms-publish-changes = Lo que has cambiado
cms-publish-changes-none = Ninguna tarjeta. Lo que cambia es el título, el resumen, una imagen o una traducción.
cms-publish-compare = Comparar tarjeta por tarjeta
cms-publish-mistake = Si ha sido un error
cms-publish-mistake-text = Puedes deshacer la publicación durante diez minutos. Las respuestas dadas entretanto se conservan con su tarjeta.
cms-change-added = Nueva
cms-change-removed = Quitada
cms-change-changed = Cambiada
cms-change-moved = En otro lugar
cms-course-versions = Versiones
cms-versions-all = Todas las versiones
cms-versions-kept = { $n ->
    [one] Se guarda la más reciente
   *[other] Se guardan las { $n } más recientes
}, y de las anteriores aquellas de las que aún dependen respuestas.
cms-versions-empty = Todavía no hay versiones
cms-versions-empty-text = Cada vez que se publica el curso, lo que ve la gente se conserva aquí.
cms-version-draft = Borrador
cms-version-n = Versión { $n }
cms-version-card = Tarjeta { $number }, { $title }
cms-version-before = Comparar
cms-version-now = con
cms-version-compare = Comparar
cms-version-same = Las mismas tarjetas
cms-version-same-text = { $before } y { $now }: las tarjetas son las mismas en este idioma.
cms-version-seen = (lo que ve la gente)
cms-version-out = Publicada el { $at }
cms-version-kept = Conservada el { $at }, nunca publicada
cms-version-taken-back = Publicación deshecha el { $at }
cms-version-take-back = Deshacer publicación (hasta las { $until })
cms-version-read = Leer
cms-version-bring-back = Recuperar
cms-ask-bring-back = ¿Recuperar la versión { $n }?
cms-ask-bring-back-draft = El borrador vuelve a ser lo que era el { $at }: los textos en todos los idiomas y las imágenes.
cms-ask-bring-back-kept = El borrador que tienes ahora se conserva como versión.
cms-ask-bring-back-unseen = La gente no ve nada de esto hasta que publiques el borrador.
audit-course-taken-back = Publicación deshecha
audit-course-brought-back = Versión anterior de un curso recuperada
cms-done-review-ended = El enlace ya no funciona. Quien lo tiene ya no ve nada.
cms-review = Revisión
cms-review-text = Enseña el borrador a alguien sin cuenta, en su teléfono. Lo que diga aparece aquí, junto a la tarjeta.
cms-review-link = El enlace
cms-review-make = Crear un enlace
cms-review-another = Crear otro enlace, que anula este
cms-review-end = Anular el enlace
cms-review-none = Nadie más ve el borrador.
cms-review-open = Quien tiene el enlace ve el borrador hasta el { $until }. Creado por { $name }.
cms-review-address = Envía esta dirección
cms-review-once = Cópiala ahora: solo se muestra una vez.
cms-review-empty = Todavía no hay comentarios
cms-review-empty-text = Crea un enlace y envíaselo a alguien que conozca el trabajo.
cms-review-settle = Resuelto
cms-review-settled = Resuelto
cms-review-unsettle = Volver a abrir
cms-review-title = Borrador para revisar
cms-review-lead = Esto es un borrador. Di en cada tarjeta lo que cambiarías. El enlace funciona hasta el { $until }.
cms-review-comment = Comentario
cms-review-words = ¿Qué cambiarías?
cms-review-name = Tu nombre
cms-review-send = Enviar comentario
cms-review-said = Gracias. Los autores leen lo que has escrito.
cms-review-name-wrong = Escribe tu nombre, con 80 caracteres como máximo. Tu comentario aún no se ha enviado.
cms-review-words-wrong = Escribe al menos una palabra, y 1000 caracteres como máximo. Tu comentario aún no se ha enviado.
cms-review-full = Este curso ya tiene todos los comentarios que puede tener, así que el tuyo no se ha guardado. Díselo a los autores de otra manera.
cms-review-over = Este enlace ya no muestra nada
cms-review-over-text = Funciona durante una semana, o hasta que alguien lo anule. Pide uno nuevo a quien te lo envió.
cms-card-reports = Tarjetas señaladas
cms-card-reports-open = Tarjetas señaladas: { $n }
cms-card-reports-text = Lo que, según los alumnos, está mal en una tarjeta; lo último primero. Saben que quienes escriben el curso lo leen, con su nombre.
cms-card-reports-settled = Resuelto
cms-card-reports-settled-text = Lo resuelto se guarda { $n } días. Hasta entonces se puede volver a abrir.
cms-card-reports-show-open = Aún abierto
cms-card-reports-show-settled = Ver lo resuelto
cms-card-reports-empty = Nadie dice que una tarjeta esté mal
cms-card-reports-empty-text = Cuando alguien elige «Esta tarjeta está mal» mientras juega, aparece aquí.
cms-card-reports-settled-empty = Aún no hay nada resuelto
cms-card-reports-gone = Ya no está en el borrador:
cms-card-reports-rewritten = Esta pregunta se ha reescrito desde entonces.
cms-card-reports-by = Resuelto por { $name }: { $at }. Se guarda hasta el { $until }.
cms-done-card-report-settled = Resuelto. En «Resuelto» se puede volver a abrir.
cms-done-card-report-opened = Abierto de nuevo
cms-done-card-report-anew = No se ha cambiado nada: entretanto se ha señalado otra cosa. Léela primero.
cms-done-moved = Movido. Los cursos se ven en este orden.
cms-done-questions-added = Las tarjetas están en el borrador, al final de su lección.
cms-course-place = Lugar
cms-course-up = Subir «{ $title }»
cms-course-down = Bajar «{ $title }»
audit-course-moved = Lugar de un curso cambiado
audit-course-duplicated = Curso duplicado
audit-cards-copied = Tarjetas de otro curso copiadas en un curso
audit-field-copied-from = Copiado de
audit-field-cards = Tarjetas
audit-field-card = Tarjeta
audit-field-mandatory = Obligatorio
audit-field-valid-months = Meses que cuenta
audit-field-pass-mark = Nota mínima, en porcentaje
audit-field-people = Personas
cms-course-copy-of = Copia de { $title }
cms-course-copies = Copias
cms-course-duplicate = Duplicar el curso
cms-course-duplicate-text = Una copia se convierte en un borrador propio: con todos los idiomas y archivos, sin grupos y sin lo que la gente ha hecho.
cms-course-copy-cards = Copiar tarjetas a otro curso
cms-copy-title = Copiar a otro curso
cms-copy-lead = Las tarjetas de «{ $title }» se ponen detrás de lo que ya dice el borrador de otro curso. Los dos cursos conservan todo lo que tienen.
cms-copy-what = Qué se copia
cms-copy-whole = La lección entera
cms-copy-count = { $n ->
    [one] Una tarjeta
   *[other] { $n } tarjetas
  }
cms-copy-to = A qué curso
cms-copy-search = Buscar por título
cms-copy-none = Ningún otro curso tiene esas palabras en el título.
cms-copy-alone = Todavía no hay otro curso. Crea uno primero.
cms-copy-more = { $n ->
    [one] Uno más. Búscalo por su título.
   *[other] { $n } más. Búscalos por su título.
  }
cms-copy-into = En qué lugar
cms-copy-into-lesson = Al final de «{ $title }»
cms-copy-into-new = Como lecciones propias, al final del curso
cms-copy-look = Mostrar qué pasa
cms-copy-happens = Qué pasa
cms-copy-as-lessons = { $n ->
    [one] Una tarjeta va con su lección al final de «{ $title }»:
   *[other] { $n } tarjetas van con sus lecciones al final de «{ $title }»:
  }
cms-copy-as-cards = { $n ->
    [one] Una tarjeta va al final de «{ $lesson }» en «{ $title }»:
   *[other] { $n } tarjetas van al final de «{ $lesson }» en «{ $title }»:
  }
cms-copy-languages = Con sus propias palabras: { $languages }.
cms-copy-lacking = Falta: { $languages }. Allí está el texto en { $language } hasta que alguien lo traduzca.
cms-copy-left = No se copia, porque ese curso no lo tiene: { $languages }.
cms-copy-files = { $n ->
    [one] Un archivo va con ellas. Los dos cursos lo comparten, así que no ocupa espacio.
   *[other] { $n } archivos van con ellas. Los dos cursos los comparten, así que no ocupan espacio.
  }
cms-copy-renamed = «{ $here }» se llama allí «{ $there }»: otro archivo tiene ese nombre.
cms-copy-unseen = Nadie ve nada de ello antes de que se publique ese borrador.
cms-copy-other = No se ha copiado nada: lo que elegiste, o uno de los cursos, ha cambiado desde que se mostró esto. Abajo está lo que pasa ahora.
cms-copy-here = No se ha copiado nada. Corrige primero esto en «{ $title }»:
cms-copy-there = No se ha copiado nada. «{ $title }» no puede recibir estas tarjetas:
cms-copy-choose-cards = Elige al menos una tarjeta o lección.
cms-copy-choose-course = Elige el curso que las recibe.
cms-copy-done = Las tarjetas están ahora en el borrador de «{ $title }».
cms-copy-open = Abrirlo
cms-course-left-out = { $n ->
    [one] Se ha dejado fuera un archivo de la carpeta
   *[other] Se han dejado fuera { $n } archivos de la carpeta
  }
cms-course-outline = Lecciones y tarjetas
cms-course-no-outline = Las lecciones y tarjetas aparecen aquí en cuanto las haya.
cms-course-texts = Textos
cms-course-text-in = Texto en { $language }
cms-course-how = Cómo escribir un curso
cms-course-how-text = Las lecciones son títulos con un #; las tarjetas, con dos. Cada una tiene un ID entre llaves que es el mismo en todos los idiomas. Una imagen al principio de una tarjeta se muestra arriba. Una lista con casillas forma una pregunta: marca la respuesta correcta y escribe la explicación en una cita.
cms-course-remove-language = Para quitar un idioma, vacía su texto. Todos los idiomas se guardan juntos.
cms-course-save = Guardar borrador
cms-course-groups = Quién puede hacerlo
cms-course-groups-save = Guardar grupos
cms-course-language-new = Otro idioma
cms-course-language-add = Empezar traducción
cms-course-files = Archivos
cms-course-files-empty = Todavía no hay archivos.
cms-course-file-write = Para mostrarlo en una tarjeta, escribe:
cms-course-files-add = Añadir archivos
cms-course-files-missing = Elige al menos una imagen.
cms-course-files-many = Elige 100 imágenes como máximo a la vez.
cms-course-file-remove = Quitar { $name }
cms-course-preview-text = Como lo leen los participantes en { $language }.
cms-course-right = Respuesta correcta
cms-card-true = La afirmación es verdadera.
cms-card-false = La afirmación es falsa.

# What can be wrong with a course. $detail is the id, name or text that the sentence is about.
course-problem-in-file = { $file }: { $what }
course-problem-in-line = { $file }, línea { $line }: { $what }
course-problem-text = Esto no es texto sin formato en UTF-8, o supera los 256 KB.
course-problem-no-text = No hay ningún texto. Un curso necesita al menos uno, por ejemplo es.md.
course-problem-front-matter-missing = El texto tiene que empezar con una línea de tres signos más (+++); después van «title», «summary» y «minutes», y otra vez +++.
course-problem-front-matter-open = Falta la segunda línea de tres signos más (+++), después de «title», «summary» y «minutes».
course-problem-front-matter-invalid = No se pueden leer «title», «summary» y «minutes»: { $detail }
course-problem-title = El título («title») está vacío o supera los 120 caracteres.
course-problem-summary = El resumen («summary») está vacío o supera los 300 caracteres.
course-problem-minutes = Los minutos («minutes») tienen que ser un número de 1 a 600.
course-problem-no-lesson = No hay ninguna lección. Empieza una con un título: # Título {"{"}#id-de-leccion{"}"}
course-problem-lesson-empty = La lección «{ $detail }» no tiene tarjetas. Empieza una con un título: ## Título {"{"}#id-de-tarjeta{"}"}
course-problem-outside = Este texto no pertenece a ninguna tarjeta. Ponle un título propio; en Markdown, pon antes el título de una tarjeta: ## Título {"{"}#id-de-tarjeta{"}"}
course-problem-card-without-lesson = La tarjeta «{ $detail }» no pertenece a ninguna lección. Pon antes el título de una lección: # Título {"{"}#id-de-leccion{"}"}
course-problem-card-empty = La tarjeta «{ $detail }» está vacía.
course-problem-heading = El título no tiene palabras, o supera los 300 caracteres.
course-problem-id-missing = «{ $detail }» no tiene ID. Escribe uno detrás del título, por ejemplo {"{"}#primeros-auxilios{"}"}.
course-problem-id-characters = El ID «{ $detail }» solo puede tener letras minúsculas, cifras y guiones, 60 como máximo.
course-problem-id-twice = El ID «{ $detail }» se usa dos veces. Cada lección y cada tarjeta necesita el suyo.
course-problem-excerpt-lesson = La lección «{ $detail }» no está. Elige otra.
course-problem-excerpt-place = Algo en este texto se tragaría las tarjetas, como un código o un comentario que nadie ha cerrado. Corrígelo primero.
course-problem-copy-language = Los dos cursos no tienen ningún idioma en común. Empieza primero una traducción en uno de ellos.
course-problem-copy-mistakes = Este texto tiene tantos errores que nadie puede decir qué se perdería. Corrige primero una parte.
course-problem-copy-source = El otro curso se traduce de este idioma: { $detail }, y este no tiene texto en él. Escríbelo o tradúcelo aquí primero.
course-problem-copy-gone = La tarjeta «{ $detail }» ya no está. Elige de nuevo.
course-problem-id-extra = La lección o tarjeta «{ $detail }» no está en los otros idiomas.
course-problem-id-order = La lección o tarjeta «{ $detail }» está en un lugar distinto que en los otros idiomas.
course-problem-kind = La tarjeta «{ $detail }» no es igual que en los otros idiomas: su tipo, cuántas respuestas, pasos o parejas tiene y qué respuestas son correctas.
course-problem-answer-box = La respuesta «{ $detail }» no tiene casilla. Empiézala con [ ] o, si es la correcta, con [x].
course-problem-answer-length = Una respuesta está vacía o supera los 300 caracteres.
course-problem-answers-few = Una pregunta necesita al menos dos respuestas.
course-problem-answers-many = Una pregunta tiene ocho respuestas como máximo.
course-problem-right-none = No hay ninguna respuesta marcada. Marca la correcta con [x].
course-problem-class-unknown = La clase «.{ $detail }» no significa nada aquí. El título de una tarjeta puede tener .true, .false, .order, .match, .flash o .answer.
course-problem-class-many = La clase «.{ $detail }» sobra: una tarjeta es de un solo tipo.
course-problem-class-boxes = Esta tarjeta tiene casillas para marcar y la clase «.{ $detail }» la hace de otro tipo. Quita las casillas o la clase.
course-problem-steps-count = Los pasos por ordenar son una lista numerada de 2 a 8 líneas, en el orden correcto.
course-problem-steps-twice = El paso «{ $detail }» está dos veces. Nadie podría distinguir uno del otro.
course-problem-item-lines = «{ $detail }» contiene más de una línea de texto. Haz de cada línea de la lista un solo texto corto.
course-problem-item-length = Una línea de la lista está vacía o tiene más de 300 caracteres.
course-problem-table-none = Esta tarjeta necesita una tabla de dos columnas debajo de su título.
course-problem-table-many = Esta es una segunda tabla. Una tarjeta de este tipo tiene una.
course-problem-table-columns = Esta tabla tiene que tener exactamente dos columnas.
course-problem-table-bars = Esta fila tiene más de dos celdas. Escribe \| donde una celda deba mostrar el signo |.
course-problem-cell-length = Una celda de esta fila está vacía o tiene más de 300 caracteres.
course-problem-pairs-count = Las parejas son una tabla de 2 a 8 filas debajo de la primera.
course-problem-pairs-twice = «{ $detail }» está en dos parejas, así que más de una respuesta sería correcta.
course-problem-flash-count = Las tarjetas de memoria son una tabla de 1 a 20 filas debajo de la primera.
course-problem-accepted-count = Una respuesta corta necesita una lista de 1 a 10 respuestas correctas.
course-problem-recording-alt = «{ $detail }» no tiene descripción. Escribe entre los corchetes lo que se ve o se oye, para quien no puede verlo u oírlo.
course-problem-captions-name = «{ $detail }» no puede ser de subtítulos. Son un archivo del curso que acaba en .vtt.
course-problem-captions-audio = Una grabación sin imagen no muestra subtítulos, así que nadie vería «{ $detail }». Escribe lo que se dice en el texto de la tarjeta.
course-problem-question-kind = «{ $detail }» no es un tipo de pregunta. Escribe choice, true or false, order, match, flash o answer.
course-problem-question-right = «{ $detail }» no dice aquí qué respuesta es correcta. Una elección lleva los números, letras o palabras de las respuestas; true or false lleva true o false; los demás tipos no llevan nada.
course-problem-question-sides = «{ $detail }» no tiene dos lados. Escribe un signo igual entre ellos: izquierda = derecha.
course-problem-question-cells = «{ $detail }» está detrás de la última columna que tiene nombre.
course-problem-question-quote = Aquí se abren unas comillas que no se cierran, así que todas las líneas siguientes serían parte de ellas.
course-problem-question-column = La columna «{ $detail }» no se usa: su nombre es desconocido o ya lo tiene otra columna.
course-problem-question-flash = Las tarjetas de memoria no tienen explicación, así que «{ $detail }» no se mostraría. Escríbelo en un reverso.
course-problem-question-all-right = Todas las respuestas están marcadas como correctas. Marca solo las que lo son.
course-problem-questions-none = No contiene ninguna pregunta.
course-problem-link = El enlace a «{ $detail }» no está permitido. Usa https, http, mailto, tel o una ruta de este sitio.
course-problem-html = El HTML no se muestra: «{ $detail }». Escríbelo en Markdown o quita las etiquetas.
course-problem-comment-open = El comentario «{ $detail }» no está cerrado, así que todo lo que sigue quedaría oculto. Termínalo con -->.
course-problem-comment-beside = «{ $detail }» está junto a un comentario en las mismas líneas, donde no se lee el formato. Pon el comentario en una línea propia, seguida de una línea vacía.
course-problem-footnote = La nota al pie «{ $detail }» no tiene sitio: una tarjeta no tiene pie. Escribe su contenido en el texto.
course-problem-picture-place = La imagen «{ $detail }» tiene que ir la primera en su tarjeta, sola en su párrafo. Una tarjeta muestra una imagen; una pregunta, ninguna.
course-problem-picture-alt = La imagen «{ $detail }» no tiene descripción. Escribe entre los corchetes lo que muestra, para las personas que no pueden verla.
course-problem-picture-unknown = No hay ningún archivo «{ $detail }» entre los del curso.
course-problem-picture-used = Este texto muestra la imagen «{ $detail }». Quítala primero del texto; no se ha eliminado nada.
course-problem-sample = Todavía es el texto de ejemplo «{ $detail }». Escribe el tuyo antes de que se vea.
course-problem-untranslated = Todavía es el texto en { $detail }. Tradúcelo o vacíalo antes de que se vea.
course-problem-picture-type = Esto no es una imagen, diga lo que diga su nombre. Usa JPEG, PNG, WebP o SVG.
course-problem-picture-active = Este dibujo contiene algo que se ejecuta o se carga desde otro lugar. Guárdalo como SVG simple.
course-problem-picture-large = Esta imagen supera los { $detail } MB. Guárdala más pequeña.
course-problem-file-name = No se puede guardar ningún archivo como «{ $detail }». Dale un nombre con letras o cifras, en una carpeta del propio zip.
course-problem-file-twice = «{ $detail }» se guardaría con el nombre de otro archivo, que llegó antes. Dale un nombre propio.
course-problem-file-unknown = No es una imagen, un vídeo, un sonido ni subtítulos que podamos mostrar, ni un texto de un idioma que tengamos.
course-problem-cover-twice = Hay más de una portada. Deja solo una.
course-problem-zip-broken = Esto no es un archivo zip, o está dañado.
course-problem-zip-large = La carpeta es demasiado grande. El archivo zip puede tener 20 MB, y 50 MB descomprimido.
course-problem-zip-entries = Hay más de 100 archivos en la carpeta.
course-problem-zip-ratio = Descomprimido, este archivo zip ocupa más de 100 veces su tamaño. Vuelve a comprimir la carpeta.
course-problem-headings-many = Hay más de 1000 lecciones y tarjetas. Haz varios cursos con ellas.
course-problem-files-many = Un curso puede tener 500 archivos como máximo. No se ha guardado nada.
course-problem-quota = Estas imágenes no caben: los cursos de una cuenta pueden tener { $detail } MB de imágenes en total. Elimina las que ya no necesites; no se ha guardado nada.
course-problem-more = Hay más que corregir; lo verás cuando esto esté hecho.

# Terms
cms-terms = Condiciones de uso
cms-terms-lead = Los participantes aceptan la versión publicada antes de su primer curso.
cms-terms-new = Nueva versión
cms-terms-empty = Todavía no hay condiciones
cms-terms-empty-text = Sin condiciones, los participantes van directamente a sus cursos.
cms-version = Versión
cms-versions = Versiones de las condiciones
cms-terms-version = Versión { $version }
cms-terms-draft = Borrador
cms-terms-in-use = En vigor
cms-terms-replaced = Sustituida
cms-terms-published = Publicada
cms-terms-published-by = Publicada por { $name } el { $at }. Una versión publicada nunca cambia: es lo que la gente aceptó.
cms-terms-accepted = Aceptada por
cms-terms-accepted-label = Han aceptado la versión { $version }
cms-terms-text-in = Texto en { $language }
cms-terms-text-help = Una línea que empieza con # es un título. Una línea que empieza con - es un elemento de lista. Un texto vacío quita el idioma.
cms-terms-text-wrong = El texto supera los 256 KB o contiene caracteres de control. No se ha guardado nada.
cms-terms-not-draft = Esta versión ya no es un borrador, así que no se ha guardado nada. Lo que has escrito está abajo.
cms-terms-save = Guardar borrador
cms-terms-publish = Publicar versión { $version }
cms-terms-publish-text = Guarda primero el borrador: se publica lo que está guardado. Después no se puede cambiar.
cms-terms-english-missing = No se ha publicado: falta el texto en inglés. Es el que lee quien no encuentra su idioma.
cms-terms-published-before = Esta versión ya está publicada, así que no se ha cambiado nada.
cms-terms-missing = { $n ->
    [one] Falta un idioma
   *[other] Faltan { $n } idiomas
  }
cms-terms-missing-text = { $languages }. Los participantes con estos idiomas leerían el texto en inglés.
cms-terms-no-english = Falta el texto en inglés
cms-terms-no-english-text = Escríbelo primero: quien no tiene texto en su idioma lee el inglés, y sin él no se puede publicar nada.
cms-ask-terms = ¿Publicar la versión { $version } para todo el mundo?
cms-ask-terms-who = Tendrán que aceptarla en su próxima visita, antes de seguir: { $learners }
cms-ask-terms-new = También quienes lleguen después.
cms-ask-terms-final = Una versión publicada no se puede cambiar ni retirar.
cms-terms-who = Quién tiene que aceptarlas
cms-terms-everyone = Todo el mundo, en su próxima visita
cms-terms-everyone-help = Para cambios en lo que guardamos o en quién lo ve
cms-terms-new-learners = Solo participantes nuevos
cms-terms-new-learners-help = Para la ortografía y el diseño
cms-terms-delete = Eliminar borrador
cms-terms-reads = Como lo leen los participantes
cms-terms-no-text = No hay texto en este idioma.

## More learners than are counted
cms-learners-lead-many = Más de { $n } personas. Aparecen la primera vez que abren MobieTrain desde { $planner }, o en cuanto este informa.
cms-learners-range-many = De { $first } a { $last } de más de { $n } participantes

# Staff
cms-profile = Mi perfil
cms-profile-work = Lo que puedes hacer
cms-staff-of = Personal de { $account }
cms-staff-lead = Quién trabaja en esta cuenta y qué puede hacer.
cms-operators-lead = Los operadores llevan esta instalación y pueden hacerlo todo en cada cuenta.
cms-staff-caption = Personal, quien estuvo aquí más recientemente primero
cms-staff-empty = Nadie trabaja en esta cuenta
cms-staff-empty-text = Invita a un responsable de contenidos, que la lleve y pueda invitar a otros.
cms-staff-role = Rol
cms-staff-groups = Grupos, para un supervisor
cms-staff-sign-in = Acceso
cms-staff-here = Última visita
cms-staff-sees = Alumnos de { $groups }
cms-staff-others =
    { $n ->
        [one] También en otra cuenta
       *[other] También en otras { $n } cuentas
  }
cms-staff-in = Puede entrar
cms-staff-invited = Con invitación
cms-staff-failed = Falló la invitación
cms-staff-not-in = Sin invitación
cms-staff-not-arrived = La invitación a { $name } no llegó
cms-staff-not-arrived-text = Comprueba la dirección. Si está mal, quita a la persona y vuelve a invitarla.
cms-staff-look = Ver
cms-staff-invite = Invitar a alguien
cms-staff-send = Enviar la invitación
cms-staff-again = Enviarla otra vez
cms-staff-link = Crear un enlace para entregar
cms-staff-no-mail = Desde aquí no sale correo. Recibes un enlace, que entregas tú.
cms-staff-invitation = Invitación
cms-staff-no-invitation = No hay invitación o ha caducado. Sin ella nadie puede elegir una contraseña.
cms-staff-may = Lo que puede hacer
cms-staff-me = Eres tú. Con otro rol no podrás volver a esta página.
cms-staff-role-missing = Elige un rol.
cms-staff-groups-missing = Elige al menos un grupo cuyos alumnos vea el supervisor.
cms-staff-taken = Ya trabaja aquí alguien con esta dirección. Mira en la lista de arriba.
cms-staff-elsewhere = Esta persona trabaja también en otra cuenta, y nadie sabe con seguridad si la contraseña es suya, o aún no tiene. Por eso solo un operador puede invitarla.
cms-staff-remove = Quitar
cms-staff-remove-question = ¿Quitar a { $name }?
cms-staff-remove-now = Desde ese momento no podrá abrir nada aquí.
cms-staff-remove-others =
    { $n ->
        [one] Seguirá trabajando en otra cuenta.
       *[other] Seguirá trabajando en otras { $n } cuentas.
  }
cms-staff-remove-everywhere = Si no trabaja en ningún otro sitio, desaparecen también su contraseña y sus sesiones.
cms-staff-remove-kept = Lo que ha hecho se queda, y el registro de auditoría lo conserva.
cms-staff-last-operator = Es el último operador. Invita antes a otro; si no, ya nadie podría dejar entrar a nadie.
cms-done-invited = Hay una invitación en camino
cms-done-joined = Entra con la contraseña que ya tiene y encuentra allí esta cuenta
cms-done-removed = Se ha quitado
cms-invitation-mail-subject = Ahora trabajas en { $place }
cms-invitation-mail-text =
    Hola, { $name }:

    te han invitado a trabajar en el CMS de MobieTrain, para { $place }. Elige una contraseña con el enlace de abajo; vale hasta el { $until }.
cms-joined-mail-text =
    Hola, { $name }:

    ya puedes abrir { $place } en el CMS de MobieTrain. Entra con la contraseña que tienes.
cms-joined-mail-button = Abrir el CMS

# What the audit log tells
audit-staff-added = Personal añadido
audit-staff-invited = Personal invitado
audit-staff-role-changed = Rol cambiado
audit-staff-removed = Personal quitado
audit-course-published = Curso publicado
audit-course-withdrawn = Curso retirado
audit-course-planned = Publicación programada
audit-course-unplanned = Publicación programada anulada
audit-course-groups-changed = Grupos de un curso cambiados
audit-course-due-changed = Plazo de un curso cambiado
audit-course-deleted = Curso eliminado
audit-card-report-settled = Aviso sobre una tarjeta resuelto
audit-card-report-opened = Aviso sobre una tarjeta abierto de nuevo
audit-media-deleted = Medios eliminados
audit-learner-deleted = Alumno eliminado
audit-group-created = Grupo creado
audit-group-changed = Grupo cambiado
audit-group-deleted = Grupo eliminado
audit-group-members-changed = Miembros de un grupo cambiados
audit-terms-published = Condiciones publicadas
audit-connected = Conectado
audit-disconnected = Desconectado
audit-roster-agreed = Muchas personas marcadas como que se fueron, según la lista de personal
audit-roster-refused = Muchas personas no marcadas como que se fueron

address-no-mail = Desde aquí no se envían correos, así que no puedes confirmar una dirección. Pregunta a quien gestiona el equipo: puede invitarte con la nueva dirección.
# Second factors
cms-asked-operator = Se pide al equipo de operaciones
cms-asked-content-admin = Se pide a los responsables de contenidos
cms-asked-editor = Se pide a los editores
cms-asked-manager = Se pide a los supervisores
cms-staff-invite-confirm = Para invitar a alguien se pide antes tu contraseña.
cms-staff-role-confirm = Para elegir otro rol se pide antes tu contraseña.
cms-account-confirm = Para cambiar la conexión se pide antes tu contraseña.
cms-staff-factor-elsewhere = Esta persona trabaja también en otro lugar, y una sola contraseña lo abre todo. Solo el equipo de operaciones puede quitar su segundo factor.
cms-done-factors-reset = El segundo factor se ha quitado. Ahora basta la contraseña para entrar.
cms-done-roster-agreed = Se ha marcado que se fueron
cms-done-roster-refused = No se ha marcado a nadie
cms-done-roster-wanted = La lista de personal se pide en unos segundos
mail-off-text = Quien administra el servidor no ha indicado ningún servidor de correo en su configuración. Hasta entonces entregas tú los enlaces: creas uno en la página de cada persona.

## The library of media

cms-nav-media = Medios
cms-media-pictures = { $n ->
    [one] 1 imagen
   *[other] { $n } imágenes
  }
cms-media-videos = { $n ->
    [one] 1 vídeo
   *[other] { $n } vídeos
  }
cms-media-others = { $n ->
    [one] 1 archivo más
   *[other] { $n } archivos más
  }
cms-media-room = Se usan { $size } de { $n } MB.
cms-kilobytes = { $n } KB
cms-megabytes = { $n } MB
cms-media-drop = Arrastra aquí imágenes, vídeos o sonidos, pégalos o elígelos
cms-media-drop-text = JPEG, PNG, WebP hasta { $picture } MB y SVG; MP4, WebM, MP3, M4A, Ogg hasta { $film } MB; subtítulos en WebVTT. Las imágenes se enderezan y se reducen, y se quita dónde se tomaron.
cms-media-at-once = Como máximo { $n } MB a la vez.
cms-media-search = Nombre o descripción
cms-media-show = Mostrar
cms-media-show-all = Todo
cms-media-show-undescribed = Sin descripción
cms-media-show-unused = Sin usar
cms-media-show-videos = Vídeos
cms-media-courses = { $n ->
    [one] En 1 curso
   *[other] En { $n } cursos
  }
cms-media-nowhere = En ningún curso
cms-media-no-alt = Sin descripción
cms-media-unused = Sin usar
cms-media-empty = Aquí no hay nada todavía
cms-media-empty-text = Aquí están las imágenes, los vídeos y los sonidos de todos los cursos en cuanto alguien los traiga.
cms-media-none = No se encuentra nada
cms-media-all = Mostrar todo
cms-media-older = Mostrar los más antiguos
cms-media-take-away = { $n ->
    [one] Quitar el que no se usa
   *[other] Quitar los { $n } que no se usan
  }
cms-ask-media-unused = { $n ->
    [one] ¿Quitar 1 archivo que no está en ningún curso?
   *[other] ¿Quitar { $n } archivos que no están en ningún curso?
  }
cms-ask-media-unused-room = Quedan libres { $size }. Los cursos y sus versiones conservan todo lo que tienen.
cms-ask-media-yes = Quitar para siempre
cms-ask-medium = ¿Quitar «{ $name }»?
cms-ask-medium-effect = El archivo se borra y quedan libres { $size }. Ningún curso lo tiene.
cms-medium-was = antes { $size }
cms-medium-added = Añadido el { $at }.
cms-medium-added-by = Añadido el { $at } por { $who }.
cms-medium-open = Abrir
cms-medium-alt = ¿Qué muestra?
cms-medium-alt-help = Para quien no puede verlo. Se propone cuando el archivo se pone en una tarjeta.
cms-medium-alt-wrong = La descripción tiene como máximo { $n } caracteres y ninguno invisible.
cms-medium-uses = Dónde se usa
cms-medium-out = Publicado
cms-medium-draft = Borrador
cms-medium-earlier = Una versión anterior
cms-medium-cover = Como portada
cms-medium-card = En la tarjeta «{ $title }»
cms-medium-write = Aún en ninguna tarjeta. Para mostrarlo, escribe en el texto:
cms-medium-place = Ponerlo en otro curso
cms-medium-place-button = Añadir
cms-medium-delete = Quitarlo
cms-medium-used = Un curso tiene este archivo, en el borrador o en una versión que la gente vio. Podrá quitarse cuando ningún curso lo tenga.
cms-upload-percent = 0 % enviado
cms-upload-working = Todo está enviado. Se está revisando.
cms-upload-done = Ya está aquí.
cms-upload-lost = Se ha cortado la conexión. Sigue por sí solo donde se quedó.
cms-upload-ended = Esta subida ha terminado o se ha cerrado la sesión. Elige el archivo otra vez.
cms-upload-sent = Todo se ha enviado, pero la conexión se cortó antes de la respuesta. Mira si está entre los archivos; si no está, elígelo otra vez.
cms-upload-refused = No se ha aceptado.
cms-upload-cancel = Dejar de enviar este archivo
course-problem-drawing-large = Este dibujo supera los { $detail } MB. Simplifícalo: los móviles lo cargan tal cual.
course-problem-picture-pixels = Esta imagen tiene { $detail } píxeles y el máximo son 50 millones. Guárdala más pequeña.
course-problem-picture-broken = Esta imagen está dañada y no se puede leer. Guárdala de nuevo y súbela otra vez.
course-problem-picture-format = Esta es una imagen { $detail }, que no todos los navegadores muestran. Guárdala o expórtala como JPEG; un iPhone hace JPEG con Ajustes, Cámara, Formatos, El más compatible.
course-problem-picture-moving = Las imágenes GIF no se guardan. Guarda una fija como PNG y una animada como MP4.
course-problem-pictures-many = Son demasiadas imágenes grandes a la vez. Sube esta y las siguientes por separado.
course-problem-film-large = Este archivo supera los { $detail } MB. Corta el vídeo o expórtalo con menos resolución.
course-problem-video-type = Esto no es un vídeo, diga lo que diga su nombre. Usa MP4 o WebM.
course-problem-video-format = Este es un vídeo { $detail }, que no todos los navegadores reproducen. Expórtalo como MP4 (H.264).
course-problem-audio-type = Esto no es un sonido, diga lo que diga su nombre. Usa MP3, M4A u Ogg.
course-problem-audio-format = Este es un sonido { $detail }, que ocupa mucho o no suena en todas partes. Guárdalo como MP3 o M4A.
course-problem-captions-type = Esto no son subtítulos. Un archivo WebVTT empieza con la línea WEBVTT.
course-problem-captions-subrip = Estos subtítulos son SubRip (.srt), que los navegadores no muestran. Guárdalos como WebVTT (.vtt).
course-problem-captions-large = Estos subtítulos superan los { $detail } MB.
course-problem-captions-text = Los subtítulos no son texto UTF-8. Guárdalos en esa codificación.
course-problem-captions-empty = En este archivo no hay ningún subtítulo.
course-problem-captions-cue = «{ $detail }» no pertenece a ningún subtítulo: falta encima una línea con los tiempos.
course-problem-captions-time = No se entienden los tiempos «{ $detail }». Son como 00:01.000 --> 00:04.000, con un punto antes de las milésimas.
course-problem-captions-end = Este subtítulo acaba antes de empezar: «{ $detail }».
course-problem-captions-order = Este subtítulo empieza antes que el de arriba: «{ $detail }». Ponlos en orden.
course-problem-captions-gap = Falta una línea vacía encima de «{ $detail }»: aquí empieza un subtítulo.
course-problem-uploads-many = Hay { $detail } subidas de esta cuenta en curso. Espera a que acabe una o detén una.
cms-translate = Traducir
cms-translate-heading = De { $from } a { $to }
cms-translate-good = Tarjetas al día: { $good } de { $n }
cms-translate-out = Para un traductor
cms-translate-out-text = Los programas de traducción leen XLIFF y las hojas de cálculo, CSV. Puede seguir cambiando el curso: cuando vuelva el archivo se encuentra cada texto y se le dice cuáles han cambiado entretanto.
cms-translate-in = De vuelta del traductor
cms-translate-in-text = Primero ve lo que cambiaría el archivo y lo que no encaja. No se guarda nada hasta que usted lo diga.
cms-translate-file = Archivo: XLIFF 2, CSV o .xlsx
cms-translate-look = Ver qué cambia
cms-translate-format = Tipo de archivo
cms-translate-download = Descargar
cms-translate-refused = Textos no guardados: { $n }
cms-translate-refused-text = El motivo está junto a cada uno. Lo que escribió sigue ahí.
cms-translate-saved = Textos guardados: { $n }
cms-translate-confirmed = Confirmados como correctos: { $n }
cms-translate-removed = Traducciones retiradas: { $n }
cms-translate-nothing = No había nada distinto, así que no se ha guardado nada.
cms-translate-left-over = Ya no están en { $from } y desaparecerán de { $to } con el próximo texto que guarde: { $ids } ({ $n })
cms-translate-which = Qué textos
cms-translate-todo = Solo lo pendiente
cms-translate-all = Todo
cms-translate-done = Todo está traducido
cms-translate-done-text = Cuando cambie { $from }, aquí estarán los textos por revisar.
cms-translate-missing = Falta
cms-translate-changed = Cambiado desde la traducción
cms-translate-up-to-date = Al día
cms-translate-changed-somehow = No se sabe qué decía cuando se tradujo.
cms-translate-right = Sigue siendo correcto en { $language }
cms-translate-meanwhile = Hasta que esté, se lee en { $language }.
cms-translate-save = Guardar
cms-translate-back = Al curso
cms-translate-mistakes = Primero hay que corregir el texto en { $language }
cms-translate-mistakes-text = Lo que no se puede leer en él se perdería aquí. Corríjalo en la página del curso y vuelva.
cms-translate-no-text = Aún no hay nada que traducir
cms-translate-no-text-text = Escriba primero el curso en un idioma.
cms-translate-file-title = Lo que cambia el archivo
cms-translate-late = Cambiados desde el envío: { $n }
cms-translate-late-text = Sus traducciones son del texto anterior. Se toman y quedan marcadas hasta que alguien las revise.
cms-translate-unfit = No encajan y no se toman: { $n }
cms-translate-unknown = No son textos de este curso y no se toman: { $n }
cms-translate-twice = Dos veces en el archivo, cuenta el primero: { $n }
cms-translate-untranslated = Sin traducir en el archivo; quedan como están: { $n }
cms-translate-line = línea { $line }
cms-translate-more = y más: { $n }
cms-translate-same = Iguales que aquí: { $n }.
cms-translate-absent = No están en el archivo; quedan como están: { $n }.
cms-translate-none = El archivo no cambia nada
cms-translate-none-text = No contiene nada de este curso que no esté ya aquí.
cms-translate-cancel = Volver sin cambios
cms-translate-taken = Lo que se toma: { $n }
cms-translate-take = Guardar estos textos ({ $n })
cms-translate-is-late = Cambiado desde el envío
cms-translate-new = Nuevo
cms-translate-is-right = Sigue siendo correcto
cms-translate-other = Otras palabras
cms-translate-before = Ahora
cms-translate-after = A partir de ahora
cms-translate-nothing-before = Sin traducción
cms-translate-course = El propio curso
cms-translate-lesson = Lección { $number }, { $title }
cms-translate-card = Tarjeta { $number }, { $title }
cms-translate-part-title = Título
cms-translate-part-summary = Resumen
cms-translate-part-body = Texto
cms-translate-part-alt = Descripción
cms-translate-part-answer = Respuesta { $number }
cms-translate-part-accepted = Respuestas correctas, una por línea
cms-translate-part-step = Paso { $number }
cms-translate-part-column = Columna { $number }
cms-translate-part-left = Pareja { $number }, izquierda
cms-translate-part-right = Pareja { $number }, derecha
cms-translate-part-front = Ficha { $number }, anverso
cms-translate-part-back = Ficha { $number }, reverso
cms-translate-part-feedback = Explicación
cms-translate-note-markdown = El texto es Markdown: conserve en su sitio signos como **, -, > y [ ]( ).
cms-translate-note-changed = Cambiado desde la traducción. Antes decía: { $before }
cms-translate-note-changed-somehow = Cambiado desde la traducción.
cms-default-language = Idioma predeterminado de los cursos
cms-default-language-help = Los cursos se traducen a partir de él. Quien lee un curso que no está en su idioma lo recibe en este, y se le avisa.
cms-default-language-lacking = Cursos sin { $language }: { $n }. Se leen en inglés o, si no, en el primer idioma que tengan.
cms-default-language-save = Guardar el idioma
cms-remember = Tres preguntas al día
cms-remember-text = Hasta tres preguntas al día de cursos completados, cada una de nuevo cuando está a punto de olvidarse: un minuto como mucho. Se ofrece en la página de inicio y es voluntario. Las respuestas no cambian ningún resultado ni aparecen en informes.
cms-remember-is-on = Activado
cms-remember-is-off = Desactivado
cms-remember-on = Activar
cms-remember-off = Desactivar
cms-remember-off-text = Si se desactiva, ya no se pregunta a nadie. Lo respondido se guarda un año.
audit-remembering-on = Tres preguntas al día activadas
audit-remembering-off = Tres preguntas al día desactivadas
audit-default-language-chosen = Idioma predeterminado de los cursos elegido
cms-goal = Objetivo semanal
cms-goal-help = Con un objetivo, cada persona ve en su página de inicio cuánto lleva esta semana. Solo cuenta esta semana: no hay puntos ni rachas, y de una semana perdida no se dice nada, ni a ella ni aquí.
cms-goal-of = Qué cuenta
cms-goal-none = Sin objetivo
cms-goal-cards = Tarjetas por semana
cms-goal-minutes = Minutos por semana
cms-goal-amount = Cuántos
cms-goal-mistake = Escriba un número del 1 al { $most }.
cms-goal-save = Guardar el objetivo
audit-weekly-goal-set = Objetivo semanal fijado
audit-weekly-goal-off = Objetivo semanal desactivado
audit-field-minutes = Minutos
course-problem-translation-place = Estas palabras cambiarían más que este texto: un título, una imagen, una lista de casillas o una cita convierte la tarjeta en otra cosa. Escríbalo sin ellos.
course-problem-translation-codes = Contiene { $detail } de un programa de traducción, que no tiene lugar en un curso. Escriba las palabras sin más, con Markdown para el formato.
course-problem-translation-gone = Su lección o tarjeta ya no está en el curso. No se ha guardado nada.
course-problem-translation-meanwhile = Otra persona lo ha cambiado entretanto. Ahora dice: «{ $detail }». Guarde otra vez para poner sus palabras en su lugar.
course-problem-translation-file = Elija un archivo.
course-problem-translation-table-columns = La tabla necesita una columna «id» y una columna «translation», como en el archivo enviado.
course-problem-translation-table-large = El archivo supera los { $detail } MB.
course-problem-translation-table-unpacked = La hoja de cálculo supera los { $detail } MB al descomprimirla.
course-problem-translation-table-old = Es una hoja de cálculo de un tipo antiguo o con contraseña. Guárdela como .xlsx sin contraseña, o como CSV.
course-problem-translation-table-spreadsheet = No se puede leer esta hoja de cálculo. Guárdela de nuevo como .xlsx, o como CSV.
course-problem-translation-table-sheet = La hoja de cálculo no tiene ninguna hoja «{ $detail }».
course-problem-translation-table-no-text = Este archivo no es texto. Guarde la tabla como CSV o .xlsx.
course-problem-translation-table-utf-16 = Este archivo es UTF-16 y tiene un carácter dañado. Guárdelo como UTF-8.
course-problem-translation-table-utf-8 = Este archivo es UTF-8, pero ahí hay un carácter dañado. Guárdelo de nuevo como «CSV UTF-8».
course-problem-translation-table-empty = El archivo está vacío. Su primera línea nombra las columnas.
course-problem-translation-table-twice = Hay dos columnas que significan lo mismo: { $detail }.
course-problem-translation-table-wide = Hay más de { $detail } columnas.
course-problem-translation-table-long = Hay más de { $detail } filas. Divida el archivo en varios.
course-problem-translation-table-csv = No es una tabla que se pueda leer como CSV. Guárdela de nuevo como «CSV UTF-8».
course-problem-translation-row-width = El número de valores de esta fila, { $detail }, no es el de las columnas. Ponga entre comillas el valor que contenga el separador.
course-problem-translation-row-long = Un valor de esta fila supera los { $detail } bytes. Quizá falte una comilla al final.
course-problem-translation-row-formula = Una fórmula de esta fila da { $detail }.
course-problem-xliff-large = El archivo supera 8 MB.
course-problem-xliff-encoding = Ahí hay un carácter roto: el archivo no es UTF-8. Guárdelo como UTF-8.
course-problem-xliff-broken = Ahí el XML está roto: { $detail }
course-problem-xliff-cut = El archivo termina a la mitad. Pídalo otra vez.
course-problem-xliff-none = Esto no es un archivo XLIFF.
course-problem-xliff-doctype = El archivo tiene un tipo de documento (DOCTYPE), que ningún archivo XLIFF necesita y que puede ser dañino. No se ha leído.
course-problem-xliff-entity = «&{ $detail };» no significa nada en XLIFF. Escriba el propio carácter.
course-problem-xliff-deep = Hay demasiados elementos unos dentro de otros para un archivo XLIFF.
course-problem-xliff-tag = Una etiqueta es demasiado larga para un archivo XLIFF.
course-problem-xliff-old = Esto es XLIFF { $detail }. Aquí solo se lee XLIFF 2: guárdelo como XLIFF 2.0 o 2.1, o como CSV.
course-problem-xliff-version = Este tipo de XLIFF no se conoce aquí ({ $detail }). Guárdelo como XLIFF 2.0 o 2.1.
course-problem-xliff-source = El archivo se tradujo de otro idioma ({ $detail }) que este curso.
course-problem-xliff-target = El archivo es una traducción a otro idioma: { $detail }. Elija primero ese idioma.
course-problem-xliff-course = El archivo es de otro curso.
cms-edit-about = Sobre el curso
cms-edit-outline = Lecciones y tarjetas
cms-edit-add-lesson = Añadir lección
cms-edit-add-card = Añadir tarjeta
cms-edit-add-questions = Preguntas de una lista…
cms-edit-new-lesson = Lección nueva
cms-edit-new-card = Tarjeta nueva
cms-edit-fold = Ocultar las tarjetas de { $title }
cms-edit-unfold = Mostrar las tarjetas de { $title }
cms-edit-has-mistake = tiene un error
cms-edit-at-end = Este es el final del curso.
cms-edit-at-start = Este es el principio del curso.
cms-edit-lesson-is = Ahora es la lección { $number } de { $total }.
cms-edit-card-is = Ahora es la tarjeta { $number } de { $total } en { $lesson }.
cms-edit-lesson-of = Lección { $number } de { $total }
cms-edit-card-of = Tarjeta { $number } de { $total }
cms-edit-lesson-cards = Tarjetas en esta lección: { $number }
cms-edit-course-title = Título del curso
cms-edit-course-summary = De qué trata, en una frase
cms-edit-course-minutes = Duración en minutos
cms-edit-lesson-title = Título de la lección
cms-edit-card-title = Título
cms-edit-question = Pregunta
cms-edit-statement = Afirmación
cms-edit-body = Texto
cms-edit-body-more = Texto (opcional)
cms-edit-kind = Tipo de tarjeta
cms-edit-kind-text = Texto
cms-edit-kind-image = Imagen
cms-edit-kind-video = Vídeo
cms-edit-kind-audio = Sonido
cms-edit-kind-question = Pregunta con respuestas para elegir
cms-edit-kind-truth = Verdadero o falso
cms-edit-kind-order = Pasos para ordenar
cms-edit-kind-match = Parejas para unir
cms-edit-kind-flash = Tarjetas de memoria
cms-edit-kind-answer = Respuesta corta con sus palabras
cms-edit-card-up = Subir la tarjeta
cms-edit-card-down = Bajar la tarjeta
cms-edit-card-copy = Duplicar la tarjeta
cms-edit-card-into = Copiar la tarjeta a otro curso
cms-edit-card-delete = Eliminar la tarjeta
cms-edit-card-deleted = La tarjeta «{ $title }» está eliminada.
cms-edit-lesson-up = Subir la lección
cms-edit-lesson-down = Bajar la lección
cms-edit-lesson-copy = Duplicar la lección
cms-edit-lesson-into = Copiar la lección a otro curso
cms-edit-lesson-delete = Eliminar la lección
cms-edit-lesson-deleted = La lección «{ $title }» y sus tarjetas están eliminadas.
cms-edit-uploaded = La imagen está subida.
cms-edit-upload-image = Subir una imagen
cms-edit-upload-video = Subir un vídeo
cms-edit-upload-audio = Subir un sonido
cms-edit-upload-captions = Subir subtítulos
cms-edit-limit-image = JPEG, PNG o WebP, { $size } MB como máximo, o SVG. Arrástrela aquí, péguela o elíjala.
cms-edit-limit-video = MP4 o WebM, { $size } MB como máximo. Arrástrelo aquí o elíjalo.
cms-edit-limit-audio = MP3, M4A u Ogg, { $size } MB como máximo. Arrástrelo aquí o elíjalo.
cms-edit-limit-captions = WebVTT (.vtt), { $size } MB como máximo.
cms-edit-upload-unfit = { $name } no encaja aquí. No se ha tomado nada.
cms-edit-upload-large = { $name } es demasiado grande. No se ha enviado nada.
cms-edit-file-image = Imagen
cms-edit-file-video = Vídeo
cms-edit-file-audio = Sonido
cms-edit-file-captions = Subtítulos (un archivo .vtt, opcional)
cms-edit-file-none = Elija un archivo
cms-edit-captions-none = Sin subtítulos
cms-edit-alt = Descripción
cms-edit-alt-image = Qué muestra la imagen, para quien no puede verla.
cms-edit-alt-video = Qué muestra el vídeo, para quien no puede verlo.
cms-edit-alt-audio = Qué se dice, para quien no puede oírlo.
cms-edit-markdown-only = Este texto tiene algo que el texto con formato no puede conservar, como HTML o una nota. Aquí está en Markdown, entero.
cms-edit-markdown-wanted = El texto en Markdown.
cms-edit-markdown-back = Mostrar con formato
cms-edit-tools = Formato de { $label }
cms-edit-tool-strong = Negrita
cms-edit-tool-em = Cursiva
cms-edit-tool-strike = Tachado
cms-edit-tool-code = Código
cms-edit-tool-heading = Encabezado
cms-edit-tool-bullets = Lista
cms-edit-tool-numbers = Lista numerada
cms-edit-tool-quote = Cita
cms-edit-tool-table = Tabla
cms-edit-tool-row = Añadir fila
cms-edit-tool-column = Añadir columna
cms-edit-tool-no-row = Eliminar fila
cms-edit-tool-no-column = Eliminar columna
cms-edit-tool-no-table = Eliminar tabla
cms-edit-tool-link = Enlace
cms-edit-tool-markdown = Markdown
cms-edit-link-address = Adónde lleva
cms-edit-link-help = Una dirección como https://…, mailto:… o tel:…. Déjela vacía para quitar el enlace.
cms-edit-link-wrong = Así un enlace no lleva a ninguna parte. Empiece por https://, mailto: o tel:.
cms-edit-link-set = Poner enlace
cms-edit-cancel = Cancelar
cms-edit-row-add = Añadir
cms-edit-row-remove = Quitar { $label }
cms-edit-answers = Respuestas
cms-edit-answers-help = Marque las correctas
cms-edit-answer-number = Respuesta { $number }
cms-edit-answer-right = La respuesta { $number } es correcta
cms-edit-truth = La afirmación es
cms-edit-truth-true = Verdadera
cms-edit-truth-false = Falsa
cms-edit-steps = Pasos
cms-edit-steps-help = En el orden correcto; los alumnos los ven mezclados
cms-edit-steps-number = Paso { $number }
cms-edit-accepted = Respuestas correctas
cms-edit-accepted-help = Nadie las ve antes
cms-edit-accepted-number = Respuesta correcta { $number }
cms-edit-column-first = Lo que va primero
cms-edit-column-second = Lo que le corresponde
cms-edit-pairs = Parejas
cms-edit-pairs-first = Pareja { $number }, primera
cms-edit-pairs-second = Pareja { $number }, segunda
cms-edit-cards = Tarjetas de memoria
cms-edit-cards-first = Tarjeta { $number }, anverso
cms-edit-cards-second = Tarjeta { $number }, reverso
cms-edit-feedback = Explicación después de la respuesta
cms-edit-preview = En el teléfono
cms-edit-preview-all = Todas las tarjetas como están guardadas
cms-edit-languages = Idioma del texto
cms-edit-preview-check = Comprobar respuesta
cms-edit-preview-next = Siguiente
cms-edit-conflict-title = { $by } ha cambiado lo mismo
cms-edit-conflict-text = Guardado por { $by } a las { $time }, mientras usted escribía. Todo lo demás ya está unido. ¿Qué texto debe quedar?
cms-edit-conflict-mine = El suyo
cms-edit-conflict-theirs = De { $by }
cms-edit-conflict-both = Conservar los dos, el otro como tarjeta aparte
cms-edit-conflict-deleted = Eliminado
cms-edit-conflict-outside = { $by } ha guardado a las { $time } un texto con algo que no está en ninguna tarjeta: el editor no puede mostrarlo. Lo que usted escribió no está guardado; este navegador lo conserva. Abra «Todo en Markdown»: allí está encima del cuadro. Ponga en una tarjeta lo que no está en ninguna y guarde; entonces el editor une los dos.
cms-edit-conflict-done = Seguir con estos
cms-edit-saved = Guardado a las { $time }
cms-edit-saving = Guardando…
cms-edit-not-saved = No guardado: { $why }
cms-edit-offline = No guardado: no hay red, o el sitio no responde. Se reintenta solo.
cms-edit-trouble = No guardado: el sitio tiene un fallo. Se reintenta solo.
cms-edit-signed-out = No guardado: su sesión está cerrada.
cms-edit-conflict = No guardado: otra persona ha guardado entretanto.
cms-edit-kept = Se conserva en este navegador.
cms-edit-kept-beside = Lo que escribió hasta las { $time } y no está guardado: solo lo tiene este navegador
cms-edit-not-kept = Este navegador no conserva nada: no cierre esta página.
cms-edit-sign-in = Volver a iniciar sesión
cms-edit-refused = Así no se puede guardar.
cms-edit-undo = Deshacer
cms-edit-redo = Rehacer
cms-edit-plain = Todo en Markdown
cms-edit-close = Cerrar
cms-edit-back = Lo que escribió hasta las { $time } no estaba guardado. Aquí está de nuevo.
cms-edit-back-together = Lo que escribió hasta las { $time } no estaba guardado. Aquí está de nuevo, junto con lo que { $by } ha guardado desde entonces.
cms-edit-together = { $by } ha guardado a las { $time } mientras usted escribía. Ahora está todo junto.
cms-edit-somebody = Alguien

# Questions by paste or from a file
cms-questions = Preguntas de una lista
cms-questions-lead = Pega preguntas o elige un archivo que las tenga. Ves qué tarjetas salen antes de que se añada nada.
cms-questions-text = Preguntas
cms-questions-file = O un archivo
cms-questions-file-help = CSV o texto sencillo. Sustituye lo que hay en el cuadro.
cms-questions-language = Idioma del texto
cms-questions-into = En la lección
cms-questions-new-lesson = Una lección nueva al final
cms-questions-new-title = Título de la lección nueva
cms-questions-lesson = Preguntas
cms-questions-look = Ver qué sale de ellas
cms-questions-add = { $n ->
    [one] Añadir { $n } tarjeta
   *[other] Añadir { $n } tarjetas
 }
cms-questions-taken = { $n ->
    [one] Sale { $n } tarjeta
   *[other] Salen { $n } tarjetas
 }
cms-questions-unfit = { $n ->
    [one] { $n } cosa no encaja y no se añade
   *[other] { $n } cosas no encajan y no se añaden
 }
cms-questions-line = línea { $line }
cms-questions-none = De ahí no sale ninguna tarjeta.
cms-questions-again = Si cambias el texto, vuelve a mirarlo antes de añadirlo.
cms-questions-file-wrong = «{ $name }» no es un texto que se pueda leer aquí. Guarda la hoja como CSV, o copia sus celdas y pégalas en el cuadro.
cms-questions-lesson-wrong = Pon a la lección nueva un título de 300 caracteres como máximo.
cms-questions-language-gone = El texto para el que eran estas preguntas ya no está en el curso. No se ha añadido nada. Elige adónde van; ahora es { $language }.
cms-questions-how = Cómo escribirlas
cms-questions-how-lines = Una línea vacía termina una pregunta. Su primera línea es la pregunta, y las respuestas van debajo, una por línea. Una línea que empieza por > es la explicación. Un asterisco (*) delante de una respuesta dice que es correcta.
cms-questions-how-table = Una tabla (CSV, o celdas copiadas de una hoja de cálculo) tiene una primera línea con los nombres de las columnas: question, kind (choice, true or false, order, match, flash, answer), answer 1, answer 2 …, right (el número de la respuesta correcta), explanation.
cms-questions-example =
    ¿Qué ofreces a un cliente muy joven?
    - Cerveza
    {"*"} Agua
    > Porque la pulsera es verde.

    Con una pulsera verde se puede tomar cerveza.
    false

    ¿En qué orden?
    1. Mirar la muñeca.
    2. Servir.

    ¿Para quién es cada pulsera?
    Verde -> menos de 18
    Rosa -> 18 o más

    ¿Número de emergencias?
    = 112

# Learning paths
cms-paths = Itinerarios
cms-paths-lead = Cursos que se abren uno después de otro. Los participantes ven cada itinerario en su página de inicio.
cms-paths-empty = Aún no hay itinerarios
cms-paths-empty-text = Un itinerario pone los cursos en un orden: el siguiente se abre cuando se han completado los anteriores.
cms-paths-many = Hay 100 itinerarios, y no puede haber más. Elimina uno que ya no necesites.
cms-path = Itinerario
cms-path-new = Nuevo itinerario
cms-path-create = Crear itinerario
cms-path-title-in = Título en { $language }
cms-path-title-optional = Título en { $language } (opcional)
cms-path-title-help = Quien lee un idioma sin título ve el del idioma predeterminado.
cms-path-title-wrong = Escribe un título, con 120 caracteres como máximo.
cms-path-titles = Título
cms-path-titles-save = Guardar título
cms-path-lead = Un curso se abre cuando alguien ha completado todos los anteriores que son para esa persona. Quien ha empezado un curso lo conserva abierto.
cms-path-courses = Cursos de este itinerario
cms-path-empty = Aún no tiene cursos
cms-path-empty-text = El primer curso está abierto desde el principio; el segundo, después de él.
cms-path-not-out = Los participantes no lo ven, así que no detiene a nadie.
cms-path-take-out = Quitar «{ $title }» del itinerario
cms-path-add = Añadir un curso
cms-path-no-others = Todos los cursos están en este itinerario.
cms-path-course = Curso
cms-path-course-in = { $title } (en «{ $path }»)
cms-path-choose = Elige un curso
cms-path-course-missing = Elige un curso.
cms-path-first = Al principio
cms-path-after = Después de «{ $title }»
cms-path-elsewhere = Este curso está en el itinerario «{ $title }». Un curso solo puede estar en uno: quítalo primero de allí.
cms-path-full = Este itinerario tiene 50 cursos, y no puede tener más.
cms-path-delete = Eliminar itinerario
cms-ask-path = ¿Dar a «{ $title }» este lugar en el itinerario?
cms-ask-path-closes = Encuentran «{ $title }» cerrado hasta que completen lo que va antes: { $learners }
cms-ask-path-kept = Quien ha empezado o completado un curso lo conserva abierto.
cms-ask-path-newer = No se ha hecho nada: desde que lo miraste, ha cambiado el itinerario o para quién cierra cursos tu cambio. Esto es lo que hace ahora.
cms-ask-path-yes = Cambiar el itinerario
cms-ask-path-delete = ¿Eliminar el itinerario «{ $title }»?
cms-ask-path-delete-open = { $n ->
    [0] No contiene ningún curso que vean los participantes.
    [one] Su curso queda abierto para todos los que lo tienen.
   *[other] Sus { $n } cursos quedan todos abiertos para quienes los tienen.
  }
cms-ask-path-delete-kept = Los cursos se quedan, y lo que se hizo en ellos también.
cms-course-path = Parte del itinerario
cms-course-path-after = después de «{ $title }»
cms-done-arranged = Hecho. Los cursos se abren en este orden.
audit-path-created = Itinerario creado
audit-path-renamed = Título de un itinerario cambiado
audit-path-course-added = Curso añadido a un itinerario
audit-path-course-moved = Lugar de un curso en un itinerario cambiado
audit-path-course-taken-out = Curso quitado de un itinerario
audit-path-deleted = Itinerario eliminado

cms-due = Plazo y validez
cms-due-lead = Quién debe saber este curso y para cuándo, y cuánto tiempo cuenta.
cms-due-for = Obligatorio
cms-due-no-groups = Ningún grupo tiene este curso todavía, así que nadie debe saberlo. Elija primero grupos:
cms-due-must = Obligatorio para { $group }
cms-due-on = A más tardar este día
cms-due-days = Días desde que alguien lo recibe
cms-due-help = Con ambos cuenta el día más tardío. Alguien recibe un curso al entrar en el grupo, pero nunca antes de que usted diga aquí que es obligatorio.
cms-due-valid = Cuánto tiempo cuenta
cms-due-valid-lead = Déjelo vacío si un curso completado cuenta para siempre. Quien renueva en los últimos días no pierde ninguno. Lo ya completado conserva el día que recibió.
cms-due-completed = Cuándo está completado
cms-due-mark = Nota mínima, en porcentaje
cms-due-mark-help = Tantas preguntas deben estar bien; de cada una cuenta la mejor respuesta. Si se deja vacío, quien ha hecho todas las tarjetas ha completado el curso.
cms-due-months = Meses que cuenta
cms-due-renew = Días antes del final en que puede renovarse
cms-due-qualification = Para qué queda uno cualificado
cms-due-qualification-help = { $planner } lo muestra. Vacío, es el título del curso.
cms-due-save = Guardar
cms-due-on-wrong = Esto no es un día. Escríbalo como 2026-06-19, o elíjalo.
cms-due-on-past = Este día ya pasó: quienes no han completado el curso irían con retraso de inmediato. Hoy es { $today }; elija ese día o uno posterior.
cms-due-days-wrong = Escriba un número entero de días de 1 a { $most }.
cms-due-when-missing = Diga para cuándo: un día, un número de días, o ambos.
cms-due-months-missing = Solo se renueva lo que caduca. Escriba los meses, o deje ambos vacíos.
cms-due-months-wrong = Escriba un número entero de meses de 1 a { $most }, o déjelo vacío. Con 0 habría vencido el mismo día.
cms-due-renew-wrong = Escriba un número entero de días de 0 a { $most }.
cms-due-renew-long = Es más largo que lo que cuenta: se volvería a pedir enseguida. Días como máximo: { $most }.
cms-due-mark-wrong = Escriba un número entero de 1 a 100 o déjelo vacío.
cms-due-name-wrong = Escriba como máximo 100 caracteres, en una línea.
cms-due-ask = ¿Cambiar el plazo de «{ $title }»?
cms-due-ask-other = Lo que esto hace ha cambiado desde que miró. Aquí está de nuevo.
cms-due-ask-on = { $group } ({ $learners }) debe saberlo para el { $day }.
cms-due-ask-days = { $n ->
    [one] { $group } ({ $learners }) debe saberlo { $n } día después de recibirlo.
   *[other] { $group } ({ $learners }) debe saberlo { $n } días después de recibirlo.
}
cms-due-ask-both = { $n ->
    [one] { $group } ({ $learners }) debe saberlo para el { $day }; quien llegue después tiene { $n } día.
   *[other] { $group } ({ $learners }) debe saberlo para el { $day }; quien llegue después tiene { $n } días.
}
cms-due-ask-late = Con retraso de inmediato: { $learners }.
cms-due-ask-freed = Ya no es obligatorio para { $groups }.
cms-due-ask-mark = Desde ahora el { $mark } % de las preguntas debe estar bien. En mitad del curso: { $learners }. Quien lo ha completado lo conserva.
cms-due-ask-mark-none = Ya no hay nota mínima: quien ha hecho todas las tarjetas completa el curso cuando lo abra la próxima vez.
cms-due-ask-valid = Meses que cuenta una finalización desde ahora: { $months }. Días antes del fin en que se puede renovar: { $days }. Las que existen conservan su día.
cms-due-ask-valid-none = Desde ahora una finalización cuenta para siempre. Las que existen conservan su día.
cms-due-ask-endless = { $n ->
    [one] { $n } persona lo ha completado sin fecha final, y lo conserva.
   *[other] { $n } personas lo han completado sin fecha final, y lo conservan.
}
cms-due-ask-kept = Lo que la gente ha hecho sigue siendo suyo. Puede cambiarlo en cualquier momento.

## Roster: who works for the company
cms-roster = Lista de personal
cms-roster-lead = Quién trabaja para esta empresa, según { $planner }: las personas están aquí antes de abrir MobieTrain por primera vez, y a quien ya no se nombra se le marca como persona que se fue.
cms-roster-held = { $n ->
    [one] Falta una persona en la lista de personal
   *[other] Faltan { $n } personas en la lista de personal
  }
cms-roster-held-text = El { $at } { $planner } nombró a tan pocas personas que no lo creemos sin más. No se ha marcado a nadie. ¿Se han ido de verdad estas personas? Si tienes dudas, pregunta a la administración de { $planner }.
cms-roster-held-more = { $n ->
    [one] Y una más.
   *[other] Y { $n } más.
  }
cms-roster-sure = { $n ->
    [one] Esta persona se ha ido. Pasa a inactiva y se cierra su sesión; lo que hizo se queda.
   *[other] Estas { $n } personas se han ido. Pasan a inactivas y se cierran sus sesiones; lo que hicieron se queda.
  }
cms-roster-yes = Marcar que se fueron
cms-roster-no = No marcar a nadie
cms-roster-no-text = No se marca a nadie, y no se vuelve a preguntar mientras falten las mismas personas.
cms-roster-others = Ya no son estas las personas que faltan. Mira la lista otra vez.
cms-roster-failed = No se pudo leer la lista de personal. Se intentará de nuevo el { $at }.
cms-roster-state = Según { $planner }
cms-roster-on = Activado
cms-roster-off = Desactivado
cms-roster-unknown = Aún no se ha preguntado
cms-roster-people = Personas nombradas
cms-roster-people-count = { $n ->
    [one] Una persona
   *[other] { $n } personas
  }
cms-roster-looked = Última pregunta
cms-roster-off-text = Una persona que administre el cliente puede activarlo en { $planner }, en la página de la integración de MobieTrain.
cms-roster-look = Preguntar ahora

## Por qué alguien ve un curso
cms-why = ¿Por qué?
cms-why-learner = ¿Por qué ve o no ve un curso?
cms-why-title = ¿Por qué { $name } ve esto, o no?
cms-why-course = ¿Por qué alguien ve esto, o no?
cms-why-course-lead = Busca a la persona. Se dice cada paso, desde lo que envía { $planner } hasta lo que se abre.
cms-why-course-more = Coinciden más personas. Escribe más del nombre.
cms-why-look = Ver
cms-why-open = { $name } ve este curso
cms-why-closed = { $name } ve este curso y aún no puede abrirlo
cms-why-left = { $name } no está en ningún grupo que tenga este curso
cms-why-no-groups = Este curso no tiene grupos, así que nadie lo ve
cms-why-planned = Este curso aún no está publicado
cms-why-withdrawn = Este curso se retiró, así que nadie lo ve
cms-why-draft = Este curso no está publicado, así que nadie lo ve
cms-why-after = Se abre después de «{ $title }».
cms-why-first = Primero va «{ $title }».
cms-why-alike = { $planner } envía el departamento «{ $theirs }», y la regla pide «{ $wanted }». Parece un descuido.
cms-why-by = Por: { $groups }
cms-why-by-others = Por grupos que no llevas tú
cms-why-steps = Paso a paso
cms-why-sent = { $planner } envió estos departamentos: { $departments }
cms-why-sent-none = { $planner } no envió ningún departamento
cms-why-sent-at = En el inicio de sesión del { $at }. Estado: { $status }.
cms-why-has-groups = El curso tiene grupos
cms-why-taken = Un grupo de este curso incluye a { $name }
cms-why-others-take = Otro grupo, que no llevas tú, incluye a { $name }.
cms-why-others-leave = { $n ->
    [one] Otro grupo, que no llevas tú, no incluye a { $name }.
   *[other] Otros { $n } grupos, que no llevas tú, no incluyen a { $name }.
  }
cms-why-group-everyone = «{ $group }» es para todos.
cms-why-group-picked = «{ $group }» se elige a mano, y { $name } está en la lista.
cms-why-group-rule = «{ $group }» tiene una regla, y { $name } la cumple.
cms-why-not-picked = «{ $group }» se elige a mano, y { $name } no está en la lista.
cms-why-other-client = «{ $group }» pide departamentos de otro cliente que aquel del que viene { $name }.
cms-why-departments = «{ $group }» pide uno de estos departamentos: { $wanted }. { $name } no está en ninguno.
cms-why-wants-active = «{ $group }» solo incluye a personas activas en { $planner }, y { $name } no lo está.
cms-why-wants-inactive = «{ $group }» solo incluye a personas inactivas en { $planner }, y { $name } no lo está.
cms-why-wants-language = «{ $group }» pide uno de estos idiomas: { $wanted }. La app de { $name } está en: { $own }.
cms-why-fix-groups = Elegir grupos…
cms-why-fix-pick = Elegir a { $name } para «{ $group }»…
cms-why-fix-rule = Añadir «{ $department }» a la regla de «{ $group }»…
cms-why-fix-look = Ver la regla de «{ $group }»…
cms-why-fix-publish = Publicar…
cms-why-fix-path = Ver el itinerario
cms-why-published = El curso está publicado
cms-why-published-at = Versión { $version }, { $at }.
cms-why-path-none = Ningún itinerario lo retiene
cms-why-path-open = Está abierto en el itinerario «{ $path }»
cms-why-path-closed = El itinerario «{ $path }» aún lo mantiene cerrado
cms-why-reads = { $name } lo lee en este idioma: { $language }
cms-why-reads-other = La app está en otro: { $own }. El curso no está traducido a él.
cms-why-reads-partly = Una parte aún no está traducida y se lee en: { $other }.
cms-why-better = Mejor corregirlo en { $planner }
cms-why-better-text = Solo allí puede pasar { $name } al departamento «{ $department }». Todos sus cursos siguen en el próximo inicio de sesión.
cms-why-sees = Lo que ve { $name }
cms-why-sees-none = Aún ningún curso.

## Todo de una persona
cms-transcript-not-started = Sin empezar
cms-transcript-busy = En curso
cms-transcript-done = Hecho
cms-transcript-needed = aprobado con { $needed }
cms-transcript-by = Hasta el { $day }
cms-transcript-late = Con retraso desde el { $day }
cms-transcript-renew = Renovar hasta el { $day }
cms-transcript-valid = Válido hasta el { $day }
cms-transcript-over = Caducó el { $day }
cms-completions = Cursos completados
cms-completions-empty = Aún nada completado.
cms-completion-until = Válido hasta
cms-completion-where = Dónde
cms-completion-always = No caduca
cms-completion-here = En MobieTrain
cms-completion-elsewhere = En otro lugar
cms-completion-noted = En otro lugar, anotado por { $name }
cms-why-rule-by = Cumple la regla: { $by }
cms-sessions = Sesiones abiertas
cms-sessions-none = No hay ninguna abierta.
cms-session = Desde { $from }, vista por última vez { $seen }
cms-sessions-end = Terminar las sesiones
cms-sessions-end-text = Cierra la sesión de esta persona en todos sus dispositivos, al momento. Puede volver por { $planner }.
cms-done-sessions-ended = Las sesiones han terminado.
cms-learner-export = Todo lo que se guarda
cms-learner-export-text = Un archivo con todo lo que MobieTrain guarda de esta persona, para ella. El registro de auditoría dice que lo has tomado.
cms-learner-export-button = Descargar (JSON)
audit-learner-sessions-ended = Sesiones de una persona terminadas
audit-learner-exported = Datos de una persona exportados
cms-lost-person = Nombre, número de personal, estado e idiomas
cms-lost-departments = { $n ->
    [one] Un departamento
   *[other] { $n } departamentos
  }
cms-lost-groups = { $n ->
    [one] El puesto en un grupo elegido a mano
   *[other] Los puestos en { $n } grupos elegidos a mano
  }
cms-lost-completions = { $n ->
    [one] Un curso completado con su día
   *[other] { $n } cursos completados con sus días
  }
cms-lost-certificates = { $n ->
    [one] Un certificado: nadie podrá comprobar ya su código
   *[other] { $n } certificados: nadie podrá comprobar ya sus códigos
  }
cms-lost-memories = { $n ->
    [one] Una pregunta repetida
   *[other] { $n } preguntas repetidas
  }
cms-lost-card-reports = { $n ->
    [one] Una tarjeta señalada
   *[other] { $n } tarjetas señaladas
  }
cms-lost-renewals = { $n ->
    [one] Una tarjeta de una renovación
   *[other] { $n } tarjetas de renovaciones
  }
audit-learners-exported = Lista de personas exportada
cms-learners-export = Descargar CSV
cms-filter-late = Con retraso
cms-filter-due-soon = Vence en 14 días
cms-filter-runs-out = Caduca en 30 días
cms-filter-any-course = Cualquier curso
cms-filter-standing = Estado del curso
cms-filter-any-standing = Cualquier estado
cms-filter-any-time = Cualquier momento
cms-filter-never = Nunca
cms-filter-course-wanted = Aquí hay tanto obligatorio que no se puede buscar en todos los cursos a la vez. Elige un curso.
cms-filter-days-ago = { $n ->
    [one] Hace un día o más
   *[other] Hace { $n } días o más
  }

# Dashboard and reports
cms-nav-dashboard = Panel
cms-dash-as-of = Datos del { $at }.
cms-dash-period = Periodo
cms-dash-days = { $n } días
cms-dash-people = Activos: { $active }. Inactivos: { $inactive }. Se han ido: { $left }.
cms-dash-seen = Han entrado en los últimos 7 días
cms-dash-of = de { $n }
cms-dash-more = { $n } más que en los 7 días anteriores
cms-dash-fewer = { $n } menos que en los 7 días anteriores
cms-dash-same = Tantos como en los 7 días anteriores
cms-dash-completed-lately = { $n } en los últimos 7 días
cms-dash-failed = Enlaces fallidos, 7 días
cms-dash-why = Ver por qué
cms-dash-sign-ons = Inicios de sesión por día
cms-dash-sign-ons-text = Entre { $least } y { $most } al día; el máximo, el { $day }.
cms-dash-sign-ons-none = Nadie ha iniciado sesión en estos días.
cms-dash-signed-on = Correctos
cms-dash-link-failed = Enlace fallido
cms-dash-numbers = Mostrar las cifras
cms-dash-day = Día
cms-dash-groups = Participantes por grupo
cms-dash-groups-text = Una persona puede estar en más de un grupo.
cms-dash-groups-manage = Gestionar grupos
cms-dash-completion = Avance por curso
cms-dash-completion-text = De las personas que tienen ahora cada curso.
cms-dash-completion-none = Todavía no hay ningún curso publicado para estas personas.
cms-dash-done-of = { $done } de { $people }
cms-dash-late = Personas con retraso
cms-dash-late-people = { $n ->
    [one] Una persona con retraso
   *[other] { $n } personas con retraso
  }
cms-dash-late-nobody = Nadie tiene retraso.
cms-dash-waiting = Pendiente
cms-dash-waiting-none = No hay nada pendiente.
cms-dash-draft = Cambiado y sin publicar; último cambio: { $at }
cms-dash-drafts-more = Más cursos con cambios: { $n }
cms-dash-comments = Comentarios abiertos: { $n }
cms-dash-terms = Condiciones, versión { $version }
cms-dash-held = La lista de personas de { $planner } está retenida
cms-dash-held-text = Personas que faltan en ella: { $n }
cms-dash-unknown = Intentos en los últimos 7 días: { $n }
cms-dash-left = Participantes que han dejado { $planner }: { $n }
cms-dash-left-text = Su progreso sigue aquí.
cms-filter-never-seen = Nunca visto
cms-filter-left = Se ha ido
cms-report = Informe
cms-report-due-on = Vence el { $day } para { $group }.
cms-report-due-days = { $n ->
    [one] Vence un día después de que llegue a alguien de { $group }.
   *[other] Vence { $n } días después de que llegue a alguien de { $group }.
  }
cms-report-due-both = { $n ->
    [one] Vence el { $day } para { $group }, o un día después de llegar si es más tarde.
   *[other] Vence el { $day } para { $group }, o { $n } días después de llegar si es más tarde.
  }
cms-report-not-started-text = Lo han visto en su lista.
cms-report-never-seen-text = Lo tienen y no han abierto su lista desde entonces.
cms-report-who = Quién
cms-report-all = Todos
cms-report-everybody = Mostrar a todos los que tienen este curso
cms-report-nobody = Nadie tiene este curso ahora
cms-report-nobody-text = No está publicado o no hay nadie en sus grupos. Lo hecho sigue en la lista de participantes.
cms-report-cards-of = Tarjetas del curso
cms-report-cards-by = Tarjetas hechas por { $name }
cms-report-completed-on = Completado el
cms-report-questions = Preguntas
cms-report-first-only = Solo las primeras respuestas.
cms-report-no-questions = Este curso no hace preguntas.
cms-report-unanswered = Aún no hay primeras respuestas desde que se cuentan.
cms-report-not-answered = Sin respuesta
cms-report-right = { $right } de { $total } bien
cms-report-same-wrong = La mayoría elige la misma respuesta equivocada. Quizá la pregunta no esté clara.
cms-report-nobody-right = Nadie ha acertado a la primera.
cms-report-own-words = Lo que se escribe con palabras propias no se guarda.
cms-report-is-right = respuesta correcta
cms-report-yes = sí
cms-report-question = Pregunta
cms-report-answered = Respuestas
cms-report-answered-right = Correctas
cms-report-answer = Respuesta
cms-report-chosen = Elegida por
cms-report-questions-all = Todas las preguntas ({ $n })
cms-report-by-group = Por grupo
cms-report-questions-export = Estas respuestas en CSV
cms-courses-export = Cursos en CSV
cms-course-changed = Cambiado el
cms-log-export = Este registro en CSV
cms-log-outcome-code = Código del resultado
cms-log-often = Veces
audit-sign-ons-exported = Registro de inicios de sesión exportado
cms-merge = Fusionar
cms-merge-with = Fusionar con…
cms-merges = ¿Una persona, dos fichas?
cms-merge-text = Si otro participante es la misma persona, su progreso se une aquí.
cms-merge-find = ¿Quién es la misma persona?
cms-merge-find-lead = Busca al otro participante. Antes de que pase nada, verás a los dos juntos.
cms-merge-ask = ¿Son una sola persona?
cms-merge-lead = Su progreso se une. No se pierde nada de lo que hizo ninguno de los dos.
cms-merge-goes = Pasa al otro
cms-merge-stays = Se queda
cms-merge-earlier = De un cliente anterior
cms-merge-completed = Cursos completados
cms-merge-named = { $name } ({ $number })
cms-merge-then = Entonces { $name } tiene
cms-merge-twice = Hecho por los dos: { $courses }. Cuenta la mejor puntuación y el último día.
cms-merge-cards = Tarjetas hechas de «{ $title }»
cms-merge-cards-on = Sigue donde está.
cms-merge-groups = Grupos nuevos elegidos a mano
cms-merge-acceptances = Otras versiones aceptadas de las condiciones
cms-merge-less = Ficha menos
cms-merge-gone = { $name } desaparece de la lista.
cms-merge-back-left = Se fue en { $planner }, así que ningún enlace inicia su sesión. Si { $planner } la recupera, llega como un participante nuevo y vacío, y la página de quien se queda lo dice.
cms-merge-back-client = Es de un cliente al que esta cuenta ya no está conectada, así que ningún enlace inicia su sesión. Si se conecta de nuevo, llega como un participante nuevo y vacío, y la página de quien se queda lo dice.
cms-merge-yes = Fusionar los dos
cms-merge-turned = Al revés
cms-merge-two = Son dos personas
cms-merge-until = Se puede deshacer hasta el { $date }: cada uno recupera lo suyo, y lo hecho desde entonces se queda con { $name }.
cms-merge-both-active = Los dos aún pueden iniciar sesión por { $planner }, así que ninguno puede pasar al otro: el próximo enlace los haría dos otra vez. Elimina primero a uno en { $planner }; cuando la lista de personal lo diga, podrás fusionarlos aquí.
cms-merge-other = No se ha fusionado nada: algo ha cambiado desde que lo miraste. Así está ahora.
cms-alike = ¿Es { $name } la misma persona?
cms-alike-look = Ver los dos juntos
cms-merged = { $name } pasó a este participante el { $date }, por { $by }.
cms-merged-until = Se puede deshacer hasta el { $date }.
cms-merged-waits = Se podrá deshacer cuando se deshaga la fusión posterior.
cms-merged-over = Ya no se puede deshacer.
cms-merged-back = { $planner } ha recuperado a { $name }, que había pasado a este participante. Vuelve a ser un participante propio, con lo que hace desde entonces.
cms-merged-back-see = Ver
cms-unmerge = Deshacer la fusión
cms-unmerge-ask = ¿{ $gone } y { $stays } son al final dos personas?
cms-unmerge-back = { $gone } vuelve a la lista, con todo lo que era suyo.
cms-unmerge-beside = { $gone }, que ha vuelto, recupera todo lo suyo, junto a lo hecho desde entonces.
cms-unmerge-stays = { $stays } tiene lo que era suyo antes y lo hecho desde entonces.
cms-unmerge-again = Los dos se pueden fusionar otra vez.
cms-done-merged = Los dos son ahora un solo participante.
cms-done-parted = Vuelven a ser dos participantes.
cms-done-two-people = Anotado: son dos personas y no se proponen más.
audit-learners-merged = Dos participantes fusionados
audit-learners-parted = Fusión de dos participantes deshecha
cms-lost-merges = Lo que se guarda de los participantes que pasaron a este
cms-redate = Finalizaciones existentes
cms-redate-lead = Conservan el día que se les dio. Lo guardado arriba se les puede aplicar: primero ves para quién cambia el último día.
cms-redate-look = Ver qué cambia
cms-redate-ask = ¿Aplicar la validez de «{ $title }» a las finalizaciones existentes?
cms-redate-moves = Cambia el último día: { $learners }.
cms-redate-earlier = Antes de lo que se les dijo: { $learners }.
cms-redate-over = Dejan de estar cualificados de inmediato, y con retraso donde es obligatorio: { $learners }.
cms-redate-again = De nuevo cualificados: { $learners }.
cms-redate-told = Se informa a { $planner } de cada una. Los días de antes no se guardan; el que se anotó con una finalización de otro lugar se queda.
cms-redate-yes = Aplicar
cms-done-redated = Los últimos días han cambiado. Se está informando a { $planner }.
cms-done-redated-none = No cambia ningún último día: cada finalización ya cuenta como está guardado aquí.
audit-completions-redated = Validez aplicada a finalizaciones existentes
audit-completions-noted = Finalizaciones de otro lugar anotadas
audit-completion-taken-back = Finalización de otro lugar retirada
cms-elsewhere = Completado en otro lugar
cms-elsewhere-lead = Anota lo que la gente completó en un aula o en otro programa. Primero ves línea a línea qué pasará.
cms-elsewhere-text = Finalizaciones
cms-elsewhere-help = En cada línea: número de empleado; curso; día; y, si quieres, el último día en que cuenta. { $n } líneas como máximo.
cms-elsewhere-help-course = En cada línea: número de empleado; día; y, si quieres, el último día en que cuenta. { $n } líneas como máximo.
cms-elsewhere-file-help = CSV o .xlsx, con columnas «Número de empleado», «Curso», «Día» y «Válido hasta».
cms-elsewhere-day = Día
cms-elsewhere-lines = Qué pasará
cms-elsewhere-becomes = Después
cms-elsewhere-new = Se anota
cms-elsewhere-new-until = Se anota, válido hasta el { $day }
cms-elsewhere-known = Ya se sabe
cms-elsewhere-double = Varios participantes tienen este número: { $names }. Da antes a cada uno el suyo.
cms-elsewhere-no-course = Ningún curso publicado se llama así
cms-elsewhere-courses = Varios cursos se llaman así
cms-elsewhere-no-day = Falta el día o no lo es. Escríbelo como 2026-06-19 o 19.06.2026.
cms-elsewhere-future = Ese día aún no ha llegado
cms-elsewhere-until-wrong = El último día no lo es. Escríbelo como 2026-06-19 o déjalo vacío.
cms-elsewhere-until-before = El último día es anterior al de finalización
cms-elsewhere-refused = Líneas que no se toman: { $n }. Están primero. Corrígelas en el cuadro o déjalas fuera.
cms-elsewhere-file-refused = Descargar estas líneas
cms-elsewhere-yes = Anotar ({ $n })
cms-elsewhere-noted = Anotadas: { $n }. Se está informando a { $planner }.
cms-elsewhere-other = No se ha anotado nada: algo ha cambiado desde que lo miraste. Así está ahora.
cms-elsewhere-none = No hay ninguna línea. Pega al menos una o elige un archivo.
cms-elsewhere-no-column = No se distinguen las columnas. Nómbralas en la primera línea: número de empleado, curso, día, válido hasta.
cms-elsewhere-no-table = «{ $name }» no se puede leer como tabla. Guárdalo como CSV o .xlsx y elígelo otra vez.
cms-elsewhere-many = Hay más de { $n } líneas. Anótalas en varias partes.
cms-elsewhere-back = Volver
cms-unnote = Retirar
cms-unnote-ask = ¿Retirar que { $name } completó «{ $title }» en otro lugar?
cms-unnote-none = Entonces { $name } no lo ha completado: sin cualificación, y con retraso donde era obligatorio hasta hoy. Se informa a { $planner }.
cms-unnote-others = Las otras finalizaciones de { $name } siguen contando mientras valgan. Se informa a { $planner }.
cms-unnote-again = Puedes anotarlo otra vez.
cms-done-noted-back = Retirado.

# Lists that go by mail every week
cms-scheduled = Por correo cada semana
cms-scheduled-lead = Quien esté elegido recibe la lista tal como la página la muestra en ese momento, en un archivo CSV. Los supervisores reciben a las personas de sus grupos.
cms-scheduled-every = Cada { $weekday } a las { $time }
cms-scheduled-goes-to = Va a { $readers }, en CSV.
cms-scheduled-change = Cambiar
cms-scheduled-new = Enviar esta lista cada semana …
cms-scheduled-no-mail = Desde aquí no sale correo, así que no se puede enviar ninguna lista.
cms-scheduled-weekday = Día
cms-scheduled-hour = Hora
cms-scheduled-language = Idioma del mensaje
cms-scheduled-readers = Quién la recibe
cms-scheduled-readers-help = Quienes administran la cuenta y los supervisores que pueden ver esta lista.
cms-scheduled-no-candidates = Nadie que trabaje en esta cuenta puede recibirla.
cms-scheduled-nobody = Elige al menos a una persona
cms-scheduled-when-wrong = Elige un día y una hora
cms-scheduled-too-many = Ya hay { $most } listas. Termina antes una.
cms-scheduled-save = Enviar cada semana
cms-scheduled-end = Terminar para todos
cms-scheduled-stop = No enviármela más
cms-scheduled-manager = Recibes esta lista con las personas de tus grupos. Quienes administran la cuenta eligen cuándo.
cms-done-list-scheduled = La lista se envía cada semana a partir de ahora
cms-done-list-ended = La lista ya no se envía
audit-list-scheduled = Lista programada para ir por correo cada semana
audit-list-schedule-changed = Lista semanal cambiada
audit-list-schedule-ended = Lista semanal terminada
audit-list-sent = Lista semanal puesta en la bandeja de salida
audit-message-list = Lista semanal
cms-scheduled-mail-subject = { $list }, { $date }
cms-scheduled-mail-button = Abrir la lista
cms-scheduled-mail-text =
    Hola, { $name }:

    esta es la lista «{ $list }» de { $account } tal como estaba el { $at }. Personas en ella: { $n }. Va con este mensaje en un archivo CSV.
cms-scheduled-mail-long =
    Hola, { $name }:

    la lista «{ $list }» de { $account } tenía tantas personas el { $at } que es demasiado grande para un mensaje. La encuentras en su página.
cms-scheduled-mail-end = Llega cada { $weekday } a las { $time }. Aquí se cambia o se termina: { $link }
